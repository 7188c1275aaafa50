using System.Net;
using Luoshi.Ledger;

namespace Luoshi.Web.Tests.Policies;

/// <summary>By what the sample county works: its rules on a day, its calendar, and what was changed in its plan.</summary>
public sealed class PolicyTests : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Rules_are_shown_as_they_hold_on_a_day_with_their_source()
    {
        using var office = await _county.As(Role.Supervisor);
        Assert.Equal(HttpStatusCode.OK, await office.Open("/desk/rules"));
        Assert.Contains("银川规则 2025 版", office.Said, StringComparison.Ordinal);
        Assert.Contains("落后时序（百分点） ≥ 10，落后时序（百分点） ≤ 30", office.Said, StringComparison.Ordinal);
        Assert.Contains("督办单下发后 1 个工作日内签收", office.Said, StringComparison.Ordinal);

        await office.Open("/desk/rules?on=2023-05-01");
        Assert.Contains("这一天没有启用亮灯规则", office.Said, StringComparison.Ordinal);
        Assert.Contains("从 2025-01-01 起：银川规则", office.Said, StringComparison.Ordinal);
        Assert.Contains("没有时限", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_tells_days_off_and_days_worked_with_the_paper_that_sets_them()
    {
        using var leader = await _county.As(Role.Leader);
        await leader.Open("/desk/calendar?year=2025");

        Assert.Contains("国办发明电〔2024〕12号", leader.Said, StringComparison.Ordinal);
        Assert.Contains("01-28 – 02-04", leader.Said, StringComparison.Ordinal);
        Assert.Equal(12, leader.Page.Document.QuerySelectorAll(".month-grid").Length);
        Assert.Null(leader.Page.Document.QuerySelector("form[action='/desk/calendar/set']"));
        await leader.Open("/desk/calendar?year=2031");
        Assert.Contains("还没有录入", leader.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_the_countys_own_is_set_and_set_the_other_way_again()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/calendar?year=2025");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/calendar/set", ("on", "2025-07-15"), ("kind", "off"), ("name", "县庆")));
        Assert.Contains("已经过去", office.Said, StringComparison.Ordinal);
        Assert.Equal("县庆", office.Page.Only("input[name=name]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/calendar/set", ("on", "2025-12-15"), ("kind", "off"), ("name", "县庆")));
        Assert.Equal(["2025-12-15", "放假", "县庆", "改"], office.Page.Document.QuerySelectorAll("section[aria-labelledby=own] tbody td").Select(cell => cell.TextContent.Trim()));

        await office.Open("/desk/calendar?day=2025-12-15");
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/calendar/set"));
        Assert.Contains("上班", office.Page.Only("section[aria-labelledby=own] tbody").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/calendar/set", ("on", "年底"), ("name", "县庆")));
    }

    [Fact]
    public async Task Revisions_tell_who_when_why_and_what_it_was_before()
    {
        using var auditor = await _county.As(Role.Auditor);
        await auditor.Open("/desk/revisions");

        Assert.Contains("汛期提前，施工窗口缩短", auditor.Said, StringComparison.Ordinal);
        Assert.Contains("林主任", auditor.Said, StringComparison.Ordinal);
        Assert.Contains("陈县长批准", auditor.Said, StringComparison.Ordinal);
        Assert.NotEqual(auditor.Page.Only("del").TextContent, auditor.Page.Only("ins").TextContent);
        Assert.Contains("-1.105万亩 (-10.0 %)", auditor.Said, StringComparison.Ordinal);
    }
}
