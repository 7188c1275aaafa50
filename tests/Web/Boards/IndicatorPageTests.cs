using System.Net;
using System.Xml.Linq;
using Luoshi.Ledger;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;

namespace Luoshi.Web.Tests.Boards;

/// <summary>Indicators as the public sees them: of the released snapshot, with every release, and with the goals that are known from them.</summary>
public sealed class IndicatorPageTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private const string All = SampleCounty.Board + "/indicators";

    [Fact]
    public async Task The_list_shows_those_that_goals_are_known_from_and_each_leads_to_its_page()
    {
        var page = await county.Visitor.Open(All);

        Assert.Equal(["gdp", "jobs", "revenue"], page.Document.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Contains("1918人", page.Text, StringComparison.Ordinal);
        Assert.Contains("+6.9%", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_release_of_a_period_stays_with_its_day_and_source()
    {
        var rows = (await county.Visitor.Open(All + "/gdp")).Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent).Where(row => row.Contains("2025年1—3月", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, rows.Count);
        Assert.Contains("19.5亿元", rows[0], StringComparison.Ordinal);
        Assert.Contains("修订", rows[0], StringComparison.Ordinal);
        Assert.Contains("19.4亿元", rows[1], StringComparison.Ordinal);
        Assert.Contains("快报", rows[1], StringComparison.Ordinal);
        Assert.Contains("2025年4月29日", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_has_the_year_the_year_before_and_the_target_as_the_goal_was_promised()
    {
        var growth = (await county.Visitor.Open(All + "/gdp")).Document;
        Assert.Equal(3, growth.QuerySelectorAll("svg.chart circle").Length);
        Assert.NotNull(growth.QuerySelector("svg.chart polyline.plan"));
        Assert.NotNull(growth.QuerySelector("svg.chart line.target"));
        Assert.Contains("同比，%", growth.QuerySelector(".legend")!.TextContent, StringComparison.Ordinal);

        var amount = (await county.Visitor.Open(All + "/jobs")).Document;
        Assert.Equal(10, amount.QuerySelectorAll("svg.chart circle").Length);
        Assert.Contains("人", amount.QuerySelector(".legend")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(amount.QuerySelector("svg.chart line.target"));
    }

    [Fact]
    public async Task It_says_what_its_numbers_are_and_leads_to_its_goals_and_they_lead_back()
    {
        var page = await county.Visitor.Open(All + "/gdp");
        var facts = page.Only("dl.facts").TextContent;
        Assert.Contains("年初以来累计", facts, StringComparison.Ordinal);
        Assert.Contains("按可比价", facts, StringComparison.Ordinal);
        Assert.Contains("统计局", facts, StringComparison.Ordinal);

        var task = page.Links.First(address => address.StartsWith(SampleCounty.Board + "/tasks/", StringComparison.Ordinal));
        Assert.Contains(All + "/gdp", (await county.Visitor.Open(task)).Links);
    }

    [Fact]
    public async Task What_is_recorded_after_the_release_and_what_is_only_expected_is_not_public()
    {
        await using var own = new SampleCounty();
        await own.InitializeAsync();
        var office = SampleCounty.Person(Role.Supervisor);
        own.Office.Do(new RecordObservations(
        [
            new("gdp", new(2025, 9), new Release(Vintage.Final, new(2025, 11, 11), "统计月报", new Told { Value = 71.7m, Growth = 7.7m })),
            new("gdp", new(2025, 12), new Release(Vintage.Expected, new(2025, 11, 11), "年度预计", new Told { Value = 98.8m, Growth = 7.1m })),
        ]), office);
        foreach (var address in (string[])["", "/gdp", "/gdp.csv", "/gdp/feed.atom"])
            Assert.DoesNotContain("71.7", await Visitor.Words(await own.Visitor.Ask(All + address)), StringComparison.Ordinal);

        own.Office.Do(own.Office.Releasing(2025, new(2025, 10, 31), "陈县长"), office);

        var page = (await own.Visitor.Open(All + "/gdp")).Text;
        Assert.Contains("71.7亿元", page, StringComparison.Ordinal);
        Assert.DoesNotContain("98.8", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_series_can_be_taken_away_release_by_release()
    {
        var rows = (await county.Visitor.Json(All + "/gdp.json")).EnumerateArray().ToList();
        Assert.Equal(8, rows.Count);
        var quarter = rows.Where(row => row.GetProperty("period").GetString() == "2025-03").ToList();
        Assert.Equal(["快报 否", "修订 是"], quarter.Select(row => $"{row.GetProperty("vintage")} {row.GetProperty("stands")}"));
        var revenue = (await county.Visitor.Json(All + "/revenue.json")).EnumerateArray().First(row => row.GetProperty("period").GetString() == "2025-10");
        Assert.Equal((4.55m, "公布"), (revenue.GetProperty("value").GetDecimal(), revenue.GetProperty("growthIs").GetString()));

        Assert.Equal(3, (await county.Visitor.Json(All + ".json")).GetArrayLength());
        foreach (var ending in (string[])["csv", "xlsx"]) Assert.NotEmpty(await county.Visitor.File($"{All}/gdp.{ending}"));
    }

    [Fact]
    public async Task A_feed_tells_of_each_release_the_last_first()
    {
        var feed = XElement.Parse(await Visitor.Words(await county.Visitor.Ask(All + "/gdp/feed.atom")));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = feed.Elements(atom + "entry").ToList();

        Assert.Equal(8, entries.Count);
        Assert.Contains("2025年1—9月", entries[0].Element(atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("70.9亿元", entries[0].Element(atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal(8, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("/steel")]
    [InlineData("/steel.csv")]
    [InlineData("/gdp.pdf")]
    [InlineData("/steel/feed.atom")]
    [InlineData("/trade")]
    public async Task What_is_no_indicator_of_the_plan_is_not_there(string address) => Assert.Equal(HttpStatusCode.NotFound, (await county.Visitor.Ask(All + address)).StatusCode);

    [Fact]
    public async Task A_mistake_in_an_indicator_can_be_pointed_out()
    {
        var page = await county.Visitor.Open(All + "/gdp");

        await county.Visitor.Open(page.Links.First(address => address.Contains("/corrections/new?about=indicator&id=gdp", StringComparison.Ordinal)));
    }
}
