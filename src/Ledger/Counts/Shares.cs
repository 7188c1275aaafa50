namespace Luoshi.Ledger.Counts;

/// <summary>Shares in percent as bulletins print them.</summary>
public static class Shares
{
    private const decimal Whole = 100;

    // Beyond this the rest could be more than the largest share.
    private const int MostForRest = 40;

    /// <summary>The share of each count in their sum, to so many places, which are printed even where they are zero; none at all where there is nothing to share.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<int> counts, ShareRounding rounding = ShareRounding.LargestRemainder, int places = 1)
    {
        var sum = counts.Sum(count => count >= 0 ? (long)count : throw new ArgumentOutOfRangeException(nameof(counts)));
        if (sum == 0) return [];
        var exact = counts.Select(count => Whole * count / sum).ToList();
        var shares = rounding switch
        {
            ShareRounding.LargestRemainder => ByRemainder(exact, places),
            ShareRounding.RestOnLargest => WithRest(exact, places),
            _ => Rounded(exact, places),
        };
        return [.. shares.Select(share => share + new decimal(0, 0, 0, false, (byte)places))];
    }

    private static List<decimal> Rounded(List<decimal> exact, int places) =>
        [.. exact.Select(share => decimal.Round(share, places, MidpointRounding.AwayFromZero))];

    private static List<decimal> WithRest(List<decimal> exact, int places)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exact.Count, MostForRest, nameof(exact));
        var shares = Rounded(exact, places);
        shares[exact.IndexOf(exact.Max())] += Whole - shares.Sum();
        return shares;
    }

    // Of equal remainders the first is served first.
    private static List<decimal> ByRemainder(List<decimal> exact, int places)
    {
        var step = new decimal(1, 0, 0, false, (byte)places);
        var shares = exact.Select(share => decimal.Round(share, places, MidpointRounding.ToZero)).ToList();
        var missing = (int)((Whole - shares.Sum()) / step);
        foreach (var index in Enumerable.Range(0, exact.Count).OrderByDescending(index => exact[index] - shares[index]).Take(missing).ToList())
            shares[index] += step;
        return shares;
    }
}
