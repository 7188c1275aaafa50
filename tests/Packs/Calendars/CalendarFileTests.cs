using Luoshi.Packs.Calendars;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Packs.Tests.Calendars;

public sealed class CalendarFileTests
{
    private const string Head = "kind: days-off\nregion: 全国\nyear: 2025\nsource: 文号\nholidays:\n  - ";
    private const string Hours = "kind: office-hours\nregion: 新疆\nsource: 通知\nseasons:\n";

    [Fact]
    public void A_paper_gives_every_day_that_it_sets_in_order()
    {
        var paper = Parse(Head + "{ name: 劳动节, from: 2025-05-01, to: 2025-05-03, work: 2025-04-27 }").Paper!;

        Assert.Equal(("全国", 2025, "文号"), (paper.Region, paper.Year, paper.Source));
        Assert.Equal(
            [
                new SetDay(new(2025, 4, 27), false, "劳动节"), new SetDay(new(2025, 5, 1), true, "劳动节"),
                new SetDay(new(2025, 5, 2), true, "劳动节"), new SetDay(new(2025, 5, 3), true, "劳动节"),
            ],
            paper.Days);
    }

    [Fact]
    public void Hours_have_seasons_and_stretches()
    {
        var hours = Parse(Hours + "  - { name: 夏季, from: 05-01, open: [\"10:00-14:00\", \"16:00-20:00\"] }").Hours!;

        var season = Assert.Single(hours.Seasons);
        Assert.Equal(("夏季", 5, 1), (season.Name, season.FromMonth, season.FromDay));
        Assert.Equal([new OpenTime(new(10, 0), new(14, 0)), new OpenTime(new(16, 0), new(20, 0))], season.Open);
    }

    [Theory]
    [InlineData(Head + "{ name: 元旦, from: 2024-11-30 }", "不在 2025 年")]
    [InlineData(Head + "{ name: 元旦, from: 2025-01-03, to: 2025-01-01 }", "不是 1—15 天")]
    [InlineData(Head + "{ name: 春节, from: 2025-01-28, to: 2025-02-28 }", "不是 1—15 天")]
    [InlineData(Head + "{ name: 春节, from: 2025-01-28, work: 2025-01-27 }", "2025-01-27 不是周末")]
    [InlineData(Head + "{ name: 元旦, from: 2025-01-01 }\n  - { name: 春节, from: 2025-01-01 }", "2025-01-01 写了两次")]
    [InlineData(Head + "{ name: 元旦, from: 2025-01-01, days: 1 }", "不认识“days”")]
    [InlineData("kind: hours", "以下之一：days-off | office-hours")]
    [InlineData(Hours + "  - { name: 夏季, from: 5-1, open: \"10:00-14:00\" }", "要写成 05-01")]
    [InlineData(Hours + "  - { name: 夏季, from: 02-29, open: \"10:00-14:00\" }", "要写成 05-01")]
    [InlineData(Hours + "  - { name: 夏季, from: 05-01, open: \"10-14\" }", "要写成 \"10:00-14:00\"")]
    [InlineData(Hours + "  - { name: 夏季, from: 05-01, open: [\"16:00-20:00\", \"10:00-14:00\"] }", "按先后写")]
    [InlineData(Hours + "  - { name: 冬季, from: 10-01, open: \"10:00-14:00\" }\n  - { name: 夏季, from: 05-01, open: \"10:00-14:00\" }", "按一年的先后写")]
    [InlineData("kind: office-hours\nregion: 新疆\nsource: 通知\nseasons: []", "至少一个季节")]
    public void What_no_calendar_says_is_refused(string text, string told) =>
        Assert.Contains(told, Assert.Throws<PackException>(() => Parse(text)).Chinese, StringComparison.Ordinal);

    [Fact]
    public void Two_papers_for_one_region_and_year_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", Head + "{ name: 元旦, from: 2025-01-01 }");
        folder.Write("b.yaml", Head + "{ name: 元旦, from: 2025-01-01 }");

        var refused = Assert.Throws<PackException>(() => CalendarFiles.Read(folder.Path));

        Assert.Contains("b.yaml", refused.Place.File, StringComparison.Ordinal);
        Assert.Contains("“全国 2025”在", refused.Chinese, StringComparison.Ordinal);
    }

    private static CalendarFile Parse(string text) => PackFile.Parse("calendar.yaml", text, CalendarFiles.ReadFile);
}
