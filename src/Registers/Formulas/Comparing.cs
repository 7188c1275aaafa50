namespace Luoshi.Registers.Formulas;

/// <summary>Compares two values of one kind. Texts are equal or not; none comes before another.</summary>
internal sealed record Comparing(string Sign, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<string> Fields => Left.Fields.Concat(Right.Fields);

    public override IEnumerable<(string Field, string Text)> Compared => (Left, Right) switch
    {
        (FieldValue held, Constant { Value.Text: { } text }) => [(held.Field, text)],
        (Constant { Value.Text: { } text }, FieldValue held) => [(held.Field, text)],
        _ => Left.Compared.Concat(Right.Compared),
    };

    public override Value In(Func<string, Value> field)
    {
        var (left, right) = (Left.In(field), Right.In(field));
        if (!left.IsKnown || !right.IsKnown || left.Kind != right.Kind) return Value.Unknown;
        if (Sign == "=") return Value.Of(left == right);
        if (Sign == "!=") return Value.Of(left != right);
        var order = left.Number is { } number ? number.CompareTo(right.Number!.Value) : left.Day!.Value.CompareTo(right.Day!.Value);
        return Value.Of(Sign switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 });
    }

    public override ValueKind KindIn(Func<string, ValueKind?> field)
    {
        var kind = Left.KindIn(field);
        Expected.Kind(Right, kind, field, Sign);
        if (Sign is not ("=" or "!=") && kind is not (ValueKind.Number or ValueKind.Day)) throw new FormulaException(
            $"“{Sign}”只能比数和日期；{Expected.Chinese(kind)}只能用 = 和 != 比。", $"\"{Sign}\" compares numbers and days; {Expected.English(kind)} is only compared by = and !=.");
        return ValueKind.Truth;
    }
}
