using System.Net;
using Luoshi.Ledger;

namespace Luoshi.Web.Tests.Corrections;

/// <summary>Which public things can be corrected, and who sees which corrections.</summary>
public sealed class CorrectionPageTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private const string All = SampleCounty.Board + "/corrections";

    [Theory]
    [InlineData("/tasks/13")]
    [InlineData("/units/水利局")]
    [InlineData("/promises")]
    [InlineData("/report")]
    public async Task Every_public_thing_has_a_form_by_which_a_mistake_in_it_is_pointed_out(string page)
    {
        using var reader = county.NewBrowser();
        await reader.Open(SampleCounty.Board + page);
        var form = reader.Page.Links.First(address => address.StartsWith(All + "/new?", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await reader.Open(form));

        Assert.NotNull(reader.Page.Only($"form[action='{All}'] textarea[name=words]"));
        Assert.Equal("", reader.Cookie("luoshi-form"));
        Assert.Contains("no-store", reader.Page.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about=task&id=999")]
    [InlineData("about=task&id=013")]
    [InlineData("about=unit&id=没有这个局")]
    [InlineData("about=promise&id=1")]
    [InlineData("about=passage&id=7")]
    [InlineData("about=official&id=陈县长")]
    public async Task What_is_not_public_has_no_form(string asked) => Assert.Equal(HttpStatusCode.NotFound, (await county.Visitor.Ask($"{All}/new?{asked}")).StatusCode);

    [Fact]
    public async Task A_unit_sees_the_cases_that_it_has_or_had_and_no_other()
    {
        using var unit = await county.As(Role.Reporter);

        Assert.Equal(HttpStatusCode.OK, await unit.Open("/desk/corrections/2025-2"));
        Assert.Equal(HttpStatusCode.NotFound, await unit.Open("/desk/corrections/2025-1"));
        await unit.Open("/desk/corrections?show=all");
        Assert.Contains("/desk/corrections/2025-2", unit.Page.Links);
        Assert.DoesNotContain("/desk/corrections/2025-1", unit.Page.Links);
    }

    [Fact]
    public async Task What_was_published_of_a_correction_stands_on_the_page_of_the_task_and_among_all_of_them()
    {
        var all = await county.Visitor.Open(All);
        var task = all.Document.QuerySelectorAll("article.card p")[0].TextContent.Split(' ', '\u3000').SkipWhile(word => word != "任务").ElementAt(1);

        var page = await county.Visitor.Open($"{SampleCounty.Board}/tasks/{task}");

        Assert.Contains("纠错 1 件，已答复 1 件", page.Text, StringComparison.Ordinal);
        Assert.Contains("是全县的数，包括各乡镇，不只是县城。", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("口径看不明白", page.Text + all.Text, StringComparison.Ordinal);
    }
}
