namespace Luoshi.Checking.Measures;

/// <summary>Measures whose growth cannot be worked out from their amounts: told in constant prices, or of a panel that changes each year.</summary>
internal static class Recomputation
{
    private static readonly string[] Barred = ["增加值", "生产总值", "总产值", "GDP", "规模以上", "规上", "限额以上", "限上", "固定资产投资"];

    public static bool IsBarred(string measure) =>
        HeadlineMeasures.Named(measure) is { } headline ? headline.Prices != Prices.None && !headline.CanBeRecomputed : Array.Exists(Barred, word => measure.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether it is barred because those counted change, not because of prices.</summary>
    public static bool ForItsPanel(string measure) => HeadlineMeasures.Named(measure) is { Prices: Prices.Current };
}
