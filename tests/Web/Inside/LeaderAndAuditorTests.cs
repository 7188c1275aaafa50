using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Web.Tests.Inside;

/// <summary>What leaders, auditors and whoever runs the system see and do; a county of its own, since it is written to.</summary>
public sealed class LeaderAndAuditorTests : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_leader_sees_what_is_late_whose_and_since_when_and_signs_what_waits()
    {
        using var leader = await _county.As(Role.Leader);
        Assert.Equal("/desk/leader", leader.Address);
        var late = Office.LampsOf(2025, new(2025, 10), new(2025, 11, 12))!.Tasks.First(lit => lit.Lamp.Lamp?.Name == "red");
        Assert.Contains(late.Task.Content.Words, leader.Said, StringComparison.Ordinal);
        Assert.Matches("从 \\d+ 月起", leader.Said);

        var waiting = leader.Page.Document.QuerySelectorAll("section[aria-labelledby=sign] a")[0].GetAttribute("href")!.Split('#');
        await leader.Open(waiting[0]);
        Assert.Equal(HttpStatusCode.OK, await leader.Submit($"{waiting[0]}/{waiting[1]}/sign"));

        Assert.Contains("陈县长 2025-11-12 签", leader.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_releases_what_the_ledger_has_not_come_to_yet()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/release");
        var before = Office.Snapshots(2025).Count;

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/release/2025", ("seen", "2099-1"), ("approved-by", "陈县长")));

        Assert.Contains("还没有 2099-1 号分录", office.Said, StringComparison.Ordinal);
        Assert.Equal(before, Office.Snapshots(2025).Count);
    }

    [Fact]
    public async Task A_form_that_does_not_say_what_was_seen_does_nothing()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/release");
        var before = Office.Snapshots(2025).Count;

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/release/2025", ("seen", ""), ("approved-by", "陈县长")));

        Assert.Contains("没有收到页面上看到的分录号", office.Said, StringComparison.Ordinal);
        Assert.Equal(before, Office.Snapshots(2025).Count);
    }

    [Fact]
    public async Task A_plan_that_is_not_published_is_the_offices_alone()
    {
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        Office.Do(new ProposePlan(2026, "2026年重点工作", null, [new(TaskList.Main, new("修建村道十二公里") { Lead = unit })]), new(SampleCounty.Person(Role.Supervisor).Name, Role.Supervisor));
        var address = $"/desk/tasks/2026/{Office.PlanOf(2026).Tasks[0].Number}";
        using var office = await _county.As(Role.Supervisor);
        using var reporter = await _county.As(Role.Reporter);

        Assert.Equal(HttpStatusCode.OK, await office.Open(address));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open(address));
    }

    [Fact]
    public void What_is_written_while_a_page_is_made_counts_as_not_seen()
    {
        using var ledger = new WritingBetween(_county.Ledger, new(2025, 11, 12));
        var who = new Luoshi.Ledger.Accounts.SignedIn(SampleCounty.Place, "ab", "林主任", Role.Supervisor, "", _county.Clock.GetUtcNow());
        var last = Office.LastEntry();
        var bench = new Luoshi.Desk.Workbenches.Workbench(ledger, who, SampleCounty.Rules, _county.Evidence, _county.Clock.GetUtcNow());

        Assert.Equal(last, bench.FileOf(2025, Office.PlanOf(2025).Tasks[0].Number)!.Seen);
    }

    [Fact]
    public async Task The_head_of_a_unit_signs_its_reports_and_no_others()
    {
        var unit = SampleCounty.Person(Role.UnitHead).Unit;
        var waiting = Office.PlanOf(2025).Tasks.Where(task => Office.ProgressOf(2025, task.Number) is [.., { Reported: not null, Verified: null, Signatures.Count: 0 }]).ToList();
        using var head = await _county.As(Role.UnitHead);
        var own = waiting.First(task => task.Content.Lead == unit);
        await head.Open($"/desk/tasks/2025/{own.Number}");
        Assert.Equal(HttpStatusCode.BadRequest, await head.Submit($"/desk/tasks/2025/{own.Number}/2025-10/sign", ("paper", "陈县长")));
        Assert.Empty(Office.ProgressOf(2025, own.Number)[^1].Signatures);
        Assert.Equal(HttpStatusCode.OK, await head.Submit($"/desk/tasks/2025/{own.Number}/2025-10/sign"));
        Assert.Equal("王建", Assert.Single(Office.ProgressOf(2025, own.Number)[^1].Signatures).By);

        var other = waiting.First(task => task.Content.Lead != unit && !task.Content.Supporters.Contains(unit));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/desk/tasks/2025/{other.Number}/2025-10/sign")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", head.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };
        Assert.Equal(HttpStatusCode.NotFound, await head.Send(request));
        Assert.Empty(Office.ProgressOf(2025, other.Number)[^1].Signatures);
    }

    [Fact]
    public async Task An_auditor_finds_who_did_what_when_and_walks_the_chain()
    {
        using var auditor = await _county.As(Role.Auditor);
        Assert.Equal("/desk/log", auditor.Address);

        await auditor.Open("/desk/log?kind=ProgressReturned&by=" + Uri.EscapeDataString("林主任"));
        var rows = auditor.Page.Document.QuerySelectorAll("tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("没有附佐证", row.TextContent, StringComparison.Ordinal));

        await auditor.Open("/desk/log?from=2025-11-10&until=2025-11-10");
        Assert.All(auditor.Page.Document.QuerySelectorAll("tbody tr td:nth-child(2)"), time => Assert.StartsWith("2025-11-10", time.TextContent, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await auditor.Submit("/desk/log/verify"));
        Assert.Contains("首尾相连", auditor.Page.Only("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_auditor_follows_one_task_through_everything_that_was_entered_of_it()
    {
        using var auditor = await _county.As(Role.Auditor);

        await auditor.Open("/desk/log?task=13");

        var places = auditor.Page.Document.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent).ToList();
        var kinds = _county.Ledger.Entries(SampleCounty.Place).Where(entry => places.Contains(entry.Place.ToString())).Select(entry => entry.Kind).ToHashSet();
        Assert.Superset(new HashSet<string> { "TaskProposed", "TaskSignedFor", "ProgressReported", "ProgressVerified", "LampLit" }, kinds);
        Assert.DoesNotContain("PlanPublished", kinds);
        Assert.All(_county.Ledger.Entries(SampleCounty.Place).Where(entry => places.Contains(entry.Place.ToString())), entry => Assert.Contains("13", entry.Body, StringComparison.Ordinal));
        Assert.Equal("13", auditor.Page.Only("input[name=task]").GetAttribute("value"));
    }

    [Fact]
    public async Task The_log_goes_back_page_by_page_to_its_first_entry()
    {
        using var auditor = await _county.As(Role.Auditor);
        await auditor.Open("/desk/log?kind=LampRulesAdopted");
        Assert.Single(auditor.Page.Document.QuerySelectorAll("tbody tr"));
        await auditor.Open("/desk/log?before=2025-150");
        await auditor.Open(auditor.Page.Links.Single(link => link.StartsWith("/desk/log?by=", StringComparison.Ordinal)));

        Assert.Equal("2025-1", auditor.Page.Document.QuerySelectorAll("tbody tr td:first-child")[^1].TextContent);
        Assert.Equal(49, auditor.Page.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Whoever_runs_the_system_registers_somebody_and_gives_them_a_link_that_is_shown_once()
    {
        using var administrator = await _county.As(Role.Administrator);
        Assert.Equal("/desk/accounts", administrator.Address);

        Assert.Equal(HttpStatusCode.OK, await administrator.Submit("/desk/accounts/register", ("name", "新来的"), ("role", "Reporter"), ("unit", "水利局")));
        Assert.Equal(HttpStatusCode.OK, await administrator.Submit("/desk/accounts/open", ("name", "新来的")));
        var link = new Uri(administrator.Page.Only("code.secret").TextContent).AbsolutePath;
        using var newcomer = _county.NewBrowser();
        await newcomer.Open(link);
        Assert.Equal(HttpStatusCode.OK, await newcomer.Submit(link, ("password", "Shuili-2025"), ("again", "Shuili-2025")));
        Assert.Contains("水利局", newcomer.Said, StringComparison.Ordinal);

        await administrator.Open("/desk/accounts");
        Assert.Empty(administrator.Page.Document.QuerySelectorAll("code.secret"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/desk/accounts/lock")
        {
            Content = new FormUrlEncodedContent(
            [
                new("name", "新来的"), new("__RequestVerificationToken", administrator.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            ]),
        };
        Assert.Equal(HttpStatusCode.OK, await administrator.Send(request));
        await newcomer.Open("/desk/my");
        Assert.StartsWith("/sign-in", newcomer.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_retired_is_out_at_once()
    {
        using var leader = await _county.As(Role.Leader);
        using var administrator = await _county.As(Role.Administrator);
        var field = (string name) => administrator.Page.Document.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/desk/accounts/retire")
        {
            Content = new FormUrlEncodedContent([new("name", "陈县长"), new("seen", field("seen")), new("__RequestVerificationToken", field("__RequestVerificationToken"))]),
        };

        Assert.Equal(HttpStatusCode.OK, await administrator.Send(request));

        await leader.Open("/desk/leader");
        Assert.StartsWith("/sign-in", leader.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_are_kept_apart_here_too()
    {
        using var administrator = await _county.As(Role.Administrator);

        Assert.Equal(HttpStatusCode.BadRequest, await administrator.Submit("/desk/accounts/register", ("name", "管理员"), ("role", "Supervisor")));

        Assert.Contains("不能同时是", administrator.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
    }
}
