namespace Luoshi.Registers.Formulas;

/// <summary>Both, or one of two: what is unknown decides nothing, and is decided by the other where that settles it.</summary>
internal sealed record Joined(bool Both, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<string> Fields => Left.Fields.Concat(Right.Fields);

    public override IEnumerable<(string Field, string Text)> Compared => Left.Compared.Concat(Right.Compared);

    public override Value In(Func<string, Value> field)
    {
        var (left, right) = (Left.In(field).Truth, Right.In(field).Truth);
        if (left == !Both || right == !Both) return Value.Of(!Both);
        return left is null || right is null ? Value.Unknown : Value.Of(Both);
    }

    public override ValueKind KindIn(Func<string, ValueKind?> field)
    {
        foreach (var part in (Expression[])[Left, Right]) Expected.Kind(part, ValueKind.Truth, field, Both ? "and" : "or");
        return ValueKind.Truth;
    }
}
