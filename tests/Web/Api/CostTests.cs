using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Users;

namespace Luoshi.Web.Tests.Api;

/// <summary>What is looked at for one task: as much in a large plan as in a small one.</summary>
public sealed class CostTests : IAsyncLifetime
{
    private const string Said = """{"word":"under-way","narrative":"已完成招标"}""";

    private static readonly Actor _administrator = new("管理员", Role.Administrator), _office = new("林主任", Role.Supervisor), _reporter = new("小王", Role.Reporter, "住建局");

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    /// <summary>In a county of a hundred thousand tasks nobody got an answer: all that is owed in the year was worked out three times for each report.</summary>
    [Fact]
    public async Task A_report_and_a_look_at_its_task_cost_what_is_about_the_task_however_long_the_plan()
    {
        var (small, large) = (await TakenFor("990102", 10), await TakenFor("990103", 1_000));

        Assert.InRange(small.Report, 1, 100);
        Assert.InRange(small.Look, 1, 100);
        Assert.Equal(small, large);
    }

    private async Task<(int Report, int Look)> TakenFor(string place, int tasks)
    {
        await Make(place, tasks);
        var counted = new CountedLedger(_county.Ledger);
        await using var node = Site.Build(_county.Options() with { Ledger = counted });
        await node.StartAsync(TestContext.Current.CancellationToken);
        using var program = new Program(node.Urls.First(), _county.TokenOf(_reporter, place));
        var root = $"/api/v1/places/{place}";
        var seen = await program.Tag(root);

        var before = counted.Taken;
        var answer = await program.Post($"{root}/plans/2025/tasks/3/reports/2025-11", Said, seen, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var between = counted.Taken;
        await program.Get($"{root}/plans/2025/tasks/3");
        return (between - before, counted.Taken - between);
    }

    private async Task Make(string place, int tasks)
    {
        async Task Give(Command command, Actor by) => await _county.Ledger.Give(place, command, by);
        await Give(new OpenLedger(place, "云牧县"), _administrator);
        var plan = Enumerable.Range(1, tasks).Select(number => new ProposedTask(TaskList.Main, new TaskContent($"办好第{number}件事") { Lead = "住建局", Leader = "陈县长" }));
        await Give(new TakeInPlan(2025, "任务分解表", [.. plan]) { Issued = new Issue(new DateOnly(2025, 1, 25), "县政办发〔2025〕3号", "陈县长") }, _office);
        await Task.WhenAll(Enumerable.Range(1, tasks).Select(task =>
            Give(new ReportProgress(2025, new(TaskList.Main, task), new(2025, 10), new(ProgressWord.UnderWay, "已开工")), _reporter)));
        foreach (var person in (Actor[])[_administrator, _office, _reporter]) await Give(new AddUser(person.Name, new Duty(person.Role, person.Unit, new(2025, 11, 12))), _administrator);
    }
}
