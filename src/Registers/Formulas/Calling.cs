namespace Luoshi.Registers.Formulas;

/// <summary>A function of other parts: <c>days(opened, closed)</c>.</summary>
internal sealed record Calling(Function Function, IReadOnlyList<Expression> Parts) : Expression
{
    public override IEnumerable<string> Fields => Parts.SelectMany(part => part.Fields);

    public override IEnumerable<(string Field, string Text)> Compared => Parts.SelectMany(part => part.Compared);

    public override Value In(Func<string, Value> field) => Function.Of([.. Parts.Select(part => part.In(field))]);

    public override ValueKind KindIn(Func<string, ValueKind?> field) => Function.KindOf([.. Parts.Select(part => part.KindIn(field))]);
}
