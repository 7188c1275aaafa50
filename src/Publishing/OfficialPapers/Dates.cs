namespace Luoshi.Publishing.OfficialPapers;

/// <summary>Days as they stand on official papers: 2026年1月5日, no noughts in front (GB/T 9704).</summary>
public static class Dates
{
    public static string Of(DateOnly day) => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日");
}
