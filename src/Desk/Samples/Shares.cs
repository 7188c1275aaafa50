namespace Luoshi.Desk.Samples;

/// <summary>Divides a total among records so that no two need be alike and all of them come to it, to the digit.</summary>
internal static class Shares
{
    /// <param name="total">The total; shares have as many digits behind the point as it has.</param>
    /// <param name="count">Among how many.</param>
    public static IReadOnlyList<decimal> Of(decimal total, int count)
    {
        var whole = (long)(total * Unit(total));
        var (each, over) = (whole / count, whole % count);
        return [.. Enumerable.Range(0, count).Select(at => (each + (at < over ? 1 : 0) + Sway(each, at, count)) / Unit(total))];
    }

    // What one has more its neighbour has less; the last of an odd number has its due.
    private static long Sway(long each, int at, int count)
    {
        if (at / 2 * 2 + 1 >= count) return 0;
        var more = at / 2 * 13L % ((each / 5) + 1);
        return at % 2 == 0 ? more : -more;
    }

    private static decimal Unit(decimal total) => (decimal)Math.Pow(10, total.Scale);
}
