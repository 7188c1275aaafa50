using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What the ways are called in which indicators are counted, priced and released.</summary>
public static class IndicatorNames
{
    public static string Chinese(Counting counting) => counting switch
    {
        Counting.Cumulated => "年初以来累计",
        Counting.AtEnd => "期末数",
        _ => "比率",
    };

    public static string English(Counting counting) => counting switch
    {
        Counting.Cumulated => "cumulated since January",
        Counting.AtEnd => "at the end of the period",
        _ => "a rate",
    };

    /// <summary>Empty where there is no price.</summary>
    public static string Chinese(Pricing pricing) => pricing switch
    {
        Pricing.Current => "现价",
        Pricing.Constant => "可比价",
        _ => "",
    };

    /// <summary>Empty where there is no price.</summary>
    public static string English(Pricing pricing) => pricing switch
    {
        Pricing.Current => "current prices",
        Pricing.Constant => "constant prices",
        _ => "",
    };

    public static string Chinese(Rhythm rhythm) => rhythm switch
    {
        Rhythm.MonthlyWithoutJanuary => "按月（1—2月合并）",
        Rhythm.Monthly => "按月",
        Rhythm.Quarterly => "按季",
        _ => "按年",
    };

    public static string English(Rhythm rhythm) => rhythm switch
    {
        Rhythm.MonthlyWithoutJanuary => "monthly, January with February",
        Rhythm.Monthly => "monthly",
        Rhythm.Quarterly => "quarterly",
        _ => "yearly",
    };
}
