namespace Luoshi.Registers.Formulas;

/// <summary>Not so; what is unknown stays unknown.</summary>
internal sealed record Negated(Expression Part) : Expression
{
    public override IEnumerable<string> Fields => Part.Fields;

    public override IEnumerable<(string Field, string Text)> Compared => Part.Compared;

    public override Value In(Func<string, Value> field) => Part.In(field).Truth is { } truth ? Value.Of(!truth) : Value.Unknown;

    public override ValueKind KindIn(Func<string, ValueKind?> field)
    {
        Expected.Kind(Part, ValueKind.Truth, field, "not");
        return ValueKind.Truth;
    }
}
