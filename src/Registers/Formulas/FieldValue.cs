namespace Luoshi.Registers.Formulas;

/// <summary>What stands in a field of the row.</summary>
internal sealed record FieldValue(string Field) : Expression
{
    public override IEnumerable<string> Fields => [Field];

    public override Value In(Func<string, Value> field) => field(Field);

    public override ValueKind KindIn(Func<string, ValueKind?> field) => field(Field) ?? throw new FormulaException(
        $"算式里的“{Field}”不是这个台账的字段。请核对字段代码；文字要加引号，如 '{Field}'。",
        $"\"{Field}\" in the formula is no field of this register. Check the field's code; a text stands in quotes: '{Field}'.");
}
