using System.Net;
using System.Text;
using Luoshi.Ledger;

namespace Luoshi.Web.Tests.Findings;

/// <summary>What is found about the targets of the sample report: looked at inside, released one by one, read by everybody.</summary>
public sealed class FindingTests : IAsyncLifetime
{
    private const string Public = SampleCounty.Board + "/findings";

    private const string Above = "# 云岭州2025年政府工作报告\n\n——2025年1月8日在云岭州第十五届人民代表大会第五次会议上\n\n## 一、2025年工作安排\n\n2025年经济社会发展的主要预期目标是：地区生产总值增长2%，一般公共预算收入增长1%，城镇居民人均可支配收入增长2%。\n";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task The_public_reads_what_was_released_and_nothing_else()
    {
        using var visitor = _county.NewBrowser();
        await visitor.Open(Public);
        Assert.Equal(3, visitor.Page.Document.QuerySelectorAll(".answered").Length);

        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/findings");
        Assert.True(office.Page.Document.QuerySelectorAll("input[name=row][type=checkbox]").Length > 3);
    }

    [Fact]
    public async Task A_target_is_held_against_a_report_above_released_and_taken_back_with_a_notice()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/findings");
        Assert.Equal(HttpStatusCode.OK, await office.Send("/desk/findings/2025/above", "report", [("云岭州-2025.md", Encoding.UTF8.GetBytes(Above))]));
        Assert.Contains("加码", office.Said, StringComparison.Ordinal);
        var row = office.Page.Document.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")!).First(value => value.StartsWith("levels.target", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/findings/2025/release", ("row", row)));
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/findings/2025/release", ("row", row), ("approved-by", "陈县长")));

        using var visitor = _county.NewBrowser();
        await visitor.Open(Public);
        Assert.Contains("加码", visitor.Said, StringComparison.Ordinal);
        Assert.Contains("加码", await (await visitor.Ask(new HttpRequestMessage(HttpMethod.Get, Public + ".csv"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var withdraw = office.Page.Document.QuerySelectorAll("form[action='/desk/findings/2025/withdraw'] input[name=row]").Select(field => field.GetAttribute("value")!).First(value => value == row);
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/findings/2025/withdraw", ("row", withdraw), ("reason", "口径不同，更正")));
        await visitor.Open(Public);
        Assert.Equal(3, visitor.Page.Document.QuerySelectorAll(".answered").Length);
        Assert.Contains("口径不同，更正", visitor.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_report_of_a_level_above_for_the_year_is_refused()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/findings");
        foreach (var (text, sentence) in ((string, string)[])[(Above.Replace("2025年", "2024年", StringComparison.Ordinal), "不能对照"), (Above.Replace("云岭州", "云牧县", StringComparison.Ordinal), "就是云牧县的")])
        {
            Assert.Equal(HttpStatusCode.BadRequest, await office.Send("/desk/findings/2025/above", "report", [("报告.md", Encoding.UTF8.GetBytes(text))]));
            Assert.Contains(sentence, office.Said, StringComparison.Ordinal);
        }
    }
}
