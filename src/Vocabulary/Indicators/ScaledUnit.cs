namespace Luoshi.Vocabulary.Indicators;

/// <summary>A unit as tables write it (亿元), taken apart: 万 and 亿 are multipliers glued to the unit itself.</summary>
/// <param name="Scale">How many of the unit one of what is written is.</param>
/// <param name="Unit">Without scale.</param>
public readonly record struct ScaledUnit(decimal Scale, string Unit)
{
    private static readonly (string Prefix, decimal Scale)[] _scales = [("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m)];

    public static ScaledUnit Of(string written)
    {
        foreach (var (prefix, scale) in _scales)
            if (written.Length > prefix.Length && written.StartsWith(prefix, StringComparison.Ordinal))
                return new(scale, written[prefix.Length..]);
        return new(1, written);
    }

    /// <summary>How many of <paramref name="other"/> one of these is; null where they are not the same unit.</summary>
    public decimal? In(ScaledUnit other) => Unit == other.Unit ? Scale / other.Scale : null;
}
