namespace Luoshi.Registers.Formulas;

/// <summary>Whether a value is one of several: <c>kind in ('cattle', 'sheep')</c>.</summary>
internal sealed record AmongThese(Expression Part, IReadOnlyList<Expression> Several) : Expression
{
    public override IEnumerable<string> Fields => Several.Prepend(Part).SelectMany(part => part.Fields);

    public override IEnumerable<(string Field, string Text)> Compared => Part is FieldValue held
        ? Several.OfType<Constant>().Select(constant => constant.Value.Text).OfType<string>().Select(text => (held.Field, text))
        : Several.Prepend(Part).SelectMany(part => part.Compared);

    public override Value In(Func<string, Value> field)
    {
        var (value, several) = (Part.In(field), Several.Select(part => part.In(field)).ToList());
        if (!value.IsKnown) return Value.Unknown;
        return several.Contains(value) ? Value.Of(true) : several.TrueForAll(other => other.IsKnown) ? Value.Of(false) : Value.Unknown;
    }

    public override ValueKind KindIn(Func<string, ValueKind?> field)
    {
        var kind = Part.KindIn(field);
        foreach (var part in Several) Expected.Kind(part, kind, field, "in");
        return ValueKind.Truth;
    }
}
