using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>What stands over the sheets, from what the report's head tells.</summary>
internal static class SheetTitles
{
    public static string Of(Reading reading, string what)
    {
        var report = reading.Report;
        var year = report.PlanYear is { } plan ? $"{plan}年" : "";
        return $"{report.Place}{year}《政府工作报告》{what}";
    }

    public static string SourceOf(Reading reading)
    {
        var report = reading.Report;
        var parts = new List<string>();
        if (report.Session is { } session) parts.Add(session);
        if (report.GivenOn is { } day) parts.Add($"{day.Year}年{day.Month}月{day.Day}日");
        return parts.Count == 0 ? $"来源：{Path.GetFileName(reading.Document.Name)}" : $"来源：{string.Join("，", parts)}";
    }
}
