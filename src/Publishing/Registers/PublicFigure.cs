using Luoshi.Registers.Declared;

namespace Luoshi.Publishing.Registers;

/// <summary>
/// A figure of a register as the public sees it: a part of fewer records than <see cref="Fewest"/> is not told, and as many others are left out with it that nobody reckons it from the whole.
/// </summary>
/// <param name="RollUp">What is reckoned.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">Its parts, largest first; none where it is told as one.</param>
public sealed record PublicFigure(RollUp RollUp, PublicCell Whole, IReadOnlyList<PublicCell> Parts)
{
    /// <summary>A part of fewer records is not told.</summary>
    public const int Fewest = 10;

    /// <param name="rollUp">What is reckoned.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">Its parts.</param>
    public static PublicFigure Of(RollUp rollUp, PublicCell whole, IReadOnlyList<PublicCell> parts)
    {
        if (whole.Records < Fewest) return new(rollUp, LeftOut(whole), [.. parts.Select(LeftOut)]);
        var hidden = parts.Where(part => part.Records < Fewest).ToHashSet(ReferenceEqualityComparer.Instance);
        // What the whole lacks of the parts that are told is that of the hidden ones together: alone, or of few records in all, they would be known.
        foreach (var part in parts.Where(part => part.Records >= Fewest).OrderBy(part => part.Records))
        {
            if (hidden.Count == 0 || hidden.Count > 1 && hidden.Cast<PublicCell>().Sum(one => one.Records) >= Fewest) break;
            hidden.Add(part);
        }
        // Where there is one part alone, or one is left with the whole, the whole would tell it.
        var tellsWhole = hidden.Count != 1;
        return new(rollUp, tellsWhole ? whole : LeftOut(whole), [.. parts.Select(part => hidden.Contains(part) ? LeftOut(part) : part)]);
    }

    private static PublicCell LeftOut(PublicCell cell) => cell with { Value = null, Records = 0, IsLeftOut = true };
}
