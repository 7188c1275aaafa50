using System.Net;
using System.Text;
using Luoshi.Desk.Promises;
using Luoshi.Ledger;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Web.Tests.Promises;

/// <summary>Last year's promises of the sample county: laid beside the report by the office, released one by one, read by everybody.</summary>
public sealed class PromiseTests : IAsyncLifetime
{
    private const string Public = SampleCounty.Board + "/promises";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task The_public_reads_what_was_released_and_nothing_else()
    {
        var page = await _county.Visitor.Open(Public);
        var shown = page.Document.QuerySelectorAll("article.answered");

        Assert.Equal(26, shown.Length);
        Assert.Contains(shown, promise => promise.TextContent.Contains("6% < 7%", StringComparison.Ordinal));
        Assert.DoesNotContain("编制低空经济发展规划", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_chosen_are_released_with_leave_and_others_are_not()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/promises");
        var rows = office.Page.Document.QuerySelectorAll("input[name=row]").Take(2).Select(row => row.GetAttribute("value")!).ToList();

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/promises/2025/release", ("row", rows[0])));
        await office.Open("/desk/promises");
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/promises/2025/release", ("row", rows[0]), ("row", rows[1]), ("approved-by", "陈县长")));

        Assert.Equal(28, Desk.Released(2025).Count);
        var page = await _county.Visitor.Open(Public);
        Assert.NotNull(page.Document.GetElementById($"c{rows[1].Split('-')[0]}"));
    }

    [Fact]
    public async Task What_is_read_otherwise_than_it_was_looked_at_is_not_released()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/promises");
        var row = office.Page.Document.QuerySelectorAll("input[name=row]")[0].GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/promises/2025/release", ("row", row.Split('-')[0] + "-0123456789abcdef"), ("approved-by", "陈县长")));

        Assert.Contains("和现在读出来的不一样", office.Said, StringComparison.Ordinal);
        Assert.Equal(26, Desk.Released(2025).Count);
    }

    [Fact]
    public async Task The_office_can_judge_otherwise_and_take_back_with_a_notice_for_everybody()
    {
        using var office = await _county.As(Role.Supervisor);
        var line = Desk.Board(2025).Lines.First(line => line.Read.Words == "新建县第三幼儿园");
        await office.Open($"/desk/promises?at={line.Read.Start}");
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/promises/2025/{line.Read.Start}/release", ("verdict", "Silent"), ("because", "报告没有说到这所幼儿园"), ("approved-by", "陈县长")));
        var page = await _county.Visitor.Open(Public);
        Assert.Contains("报告没有说到这所幼儿园", page.Document.GetElementById($"c{line.Read.Start}")!.TextContent, StringComparison.Ordinal);

        await office.Open($"/desk/promises?at={line.Read.Start}");
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/promises/2025/{line.Read.Start}/withdraw", ("reason", "正在核对")));
        page = await _county.Visitor.Open(Public);
        Assert.Null(page.Document.GetElementById($"c{line.Read.Start}"));
        Assert.Contains("正在核对", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PromiseVerdict.Partly, line.Read.Verdict);
    }

    [Theory]
    [InlineData("云牧县-2023.md", "（2023年1月11日在云牧县第十九届人民代表大会第二次会议上）\n\n## 二、2023年重点工作\n\n建成口袋公园8个。", "安排的是 2023 年")]
    [InlineData("河湾县-2024.md", "（2024年1月11日在河湾县第九届人民代表大会第三次会议上）\n\n## 二、2024年重点工作\n\n建成口袋公园8个。", "是河湾县的报告")]
    public async Task The_report_of_another_year_or_place_is_refused(string name, string text, string sentence)
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/promises");

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send("/desk/promises/2025/report", "report", [(name, Encoding.UTF8.GetBytes("# 政府工作报告\n\n" + text))]));

        Assert.Contains(sentence, office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaders_read_it_and_release_nothing()
    {
        using var leader = await _county.As(Role.Leader);

        Assert.Equal(HttpStatusCode.OK, await leader.Open("/desk/promises"));

        Assert.Null(leader.Page.Document.QuerySelector("form[action^='/desk/promises']"));
        Assert.Equal(74, leader.Page.Document.QuerySelectorAll("table.promises tbody tr").Length);
    }

    private PromiseDesk Desk => new(_county.Ledger, _county.Shelf, SampleCounty.Place);
}
