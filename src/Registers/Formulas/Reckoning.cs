namespace Luoshi.Registers.Formulas;

/// <summary>Adds, takes away, multiplies or divides two numbers. Division by nought and what is too large to be exact are unknown.</summary>
internal sealed record Reckoning(char Sign, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<string> Fields => Left.Fields.Concat(Right.Fields);

    public override IEnumerable<(string Field, string Text)> Compared => Left.Compared.Concat(Right.Compared);

    public override Value In(Func<string, Value> field) =>
        (Left.In(field).Number, Right.In(field).Number) is ({ } left, { } right) && Reckoned(left, right) is { } number ? Value.Of(number) : Value.Unknown;

    public override ValueKind KindIn(Func<string, ValueKind?> field)
    {
        Expected.Kind(Left, ValueKind.Number, field, Sign.ToString());
        Expected.Kind(Right, ValueKind.Number, field, Sign.ToString());
        return ValueKind.Number;
    }

    private decimal? Reckoned(decimal left, decimal right)
    {
        try
        {
            return Sign switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => right == 0 ? null : left / right,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
