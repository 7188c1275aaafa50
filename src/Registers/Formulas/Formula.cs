using System.Text.Json.Serialization;

namespace Luoshi.Registers.Formulas;

/// <summary>
/// A formula over the fields of a row (算式): <c>closed &gt;= opened and kind in ('cattle', 'sheep')</c>. Nothing outside the row comes into it, so that the same row always
/// comes to the same. Formulas are equal where they are written alike.
/// </summary>
[JsonConverter(typeof(FormulaConverter))]
public sealed class Formula : IEquatable<Formula>
{
    /// <summary>Longer ones belong into several fields.</summary>
    public const int Longest = 500;

    private readonly Expression _expression;

    private Formula(string text, Expression expression) => (Text, _expression) = (text, expression);

    /// <summary>As it is written.</summary>
    public string Text { get; }

    /// <summary>The fields that it looks at.</summary>
    public IEnumerable<string> Fields => _expression.Fields.Distinct();

    /// <summary>Fields and the texts that they are compared with.</summary>
    public IEnumerable<(string Field, string Text)> Compared => _expression.Compared.Distinct();

    /// <exception cref="FormulaException">It is not well written; the message says where.</exception>
    public static Formula Parse(string text) => new(text, Grammar.Parse(text));

    /// <summary>What it comes to in a row; unknown where that cannot be told.</summary>
    /// <param name="field">What stands in a field of the row.</param>
    public Value In(Func<string, Value> field) => _expression.In(field);

    /// <summary>Of what kind it is.</summary>
    /// <param name="field">Of what kind a field is; null where there is no such field.</param>
    /// <exception cref="FormulaException">It cannot be reckoned with such fields.</exception>
    public ValueKind KindIn(Func<string, ValueKind?> field) => _expression.KindIn(field);

    public bool Equals(Formula? other) => other?.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as Formula);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
