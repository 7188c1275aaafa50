using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Web.Tests.Years;

/// <summary>Two plans at once: the old year is still worked on when the new one is published.</summary>
public sealed class YearTests : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_plan_published_for_the_next_year_takes_nobody_away_from_this_one()
    {
        PublishNext();
        using var office = await _county.As(Role.Supervisor);

        await office.Open("/desk/release");

        Assert.Contains("2025 年公开发布", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_that_is_chosen_stays_while_the_browser_is_open()
    {
        PublishNext();
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/year");

        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/year/2026"));
        await office.Open("/desk/release");
        Assert.Contains("2026 年公开发布", office.Said, StringComparison.Ordinal);

        await office.Open("/desk/year");
        await office.Submit("/desk/year/2025");
        await office.Open("/desk/lamps");
        Assert.Contains("2025年10月亮灯", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_plan_is_none_to_work_on()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/year");
        Assert.Empty(office.Page.Document.QuerySelectorAll("form[action^='/desk/year/']"));
    }

    private void PublishNext()
    {
        var (office, leader) = (SampleCounty.Person(Role.Supervisor), SampleCounty.Person(Role.Leader));
        Office.Do(new ProposePlan(2026, "任务分解表", null, [new(TaskList.Main, new TaskContent("打通断头路3条") { Lead = "住建局" })]), office);
        Office.Do(new ApprovePlan(2026), leader);
        Office.Do(new PublishPlan(2026, ""), office);
    }
}
