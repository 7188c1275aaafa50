namespace Luoshi.Registers.Formulas;

/// <summary>A number, a text, a day, yes or no, as it is written: <c>12</c>, <c>'open'</c>, <c>2025-05-01</c>, <c>yes</c>.</summary>
internal sealed record Constant(Value Value) : Expression
{
    public override IEnumerable<string> Fields => [];

    public override Value In(Func<string, Value> field) => Value;

    public override ValueKind KindIn(Func<string, ValueKind?> field) => Value.Kind;
}
