namespace Luoshi.Registers.Formulas;

/// <summary>A part of a formula: what it comes to in a row, and of what kind that is, told before any row is there.</summary>
internal abstract record Expression
{
    /// <summary>What it comes to; <see cref="Value.Unknown"/> where that cannot be told, never an error.</summary>
    /// <param name="field">What stands in a field of the row.</param>
    public abstract Value In(Func<string, Value> field);

    /// <summary>Of what kind it is.</summary>
    /// <param name="field">Of what kind a field is; null where there is no such field.</param>
    /// <exception cref="FormulaException">It cannot be reckoned: a text is added, a day is compared with a number, a field is not there.</exception>
    public abstract ValueKind KindIn(Func<string, ValueKind?> field);

    /// <summary>Fields and the texts that they are compared with: a choice or a state that there is not is told before any record is there.</summary>
    public virtual IEnumerable<(string Field, string Text)> Compared => [];

    /// <summary>The fields that it looks at, as often as it does.</summary>
    public abstract IEnumerable<string> Fields { get; }
}
