using System.Text.Json;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Spoken;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>What a ledger does, whatever database is behind it.</summary>
public abstract class LedgerContract : IDisposable
{
    private protected const string Place = "990101";

    private protected static readonly Actor Office = new("林主任", Role.Supervisor);
    private protected static readonly Actor Chief = new("陈县长", Role.Leader);
    private protected static readonly Actor Keeper = new("管理员", Role.Administrator);

    private protected Clock Clock { get; } = new(new DateTimeOffset(2025, 1, 20, 2, 0, 0, TimeSpan.Zero));

    private readonly List<ILedger> _opened = [];

    [Fact]
    public async Task What_was_written_is_there_when_the_ledger_is_opened_again()
    {
        await Proposed(Open());

        using var state = Open().Read(Place);

        Assert.Equal(["1", "2", "3"], state.Tasks(2025).Select(task => task.Number.ToString()));
        Assert.Equal("云牧县", Assert.IsType<PlaceOfLedger>(state.Find(PlaceOfLedger.TheKey)).Name);
    }

    [Fact]
    public async Task Entries_are_chained_in_their_order()
    {
        var ledger = Open();
        await Proposed(ledger);

        Assert.Equal((5, null), ChainCheck.Walk(ledger, Place, []));
    }

    [Fact]
    public async Task A_refused_command_leaves_nothing_behind()
    {
        var ledger = Open();
        await Proposed(ledger);
        var before = ledger.Heads(Place);

        await Assert.ThrowsAsync<RefusedException>(() => ledger.Give(Place, new PublishPlan(2025, ""), Office));

        Assert.Equal(before, ledger.Heads(Place));
    }

    [Fact]
    public async Task State_is_what_the_entries_come_to()
    {
        var ledger = Open();
        await Published(ledger);

        var replayed = Replay.Of(ledger.Entries(Place));

        using var state = ledger.Read(Place);
        List<Entity> stored = [.. state.All("place"), .. state.All("plan"), .. state.All("task")];
        Assert.Equal(replayed.Everything.Select(EntityCodec.Write), stored.Select(EntityCodec.Write));
        Assert.Equal(replayed.Everything.Select(entity => entity.Version), stored.Select(entity => entity.Version));
    }

    [Fact]
    public async Task Lamps_are_found_by_their_month_with_every_input_as_the_entries_have_them()
    {
        var ledger = Open();
        await Published(ledger);
        await ledger.Give(Place, new AdoptLampRules(SomeRules.Lamps, new(2025, 1, 1), "陈县长"), Office);
        Clock.Now += TimeSpan.FromDays(60);
        foreach (var month in (int[])[1, 2]) await ledger.Give(Place, new LightLamps(2025, new(2025, month)), Office);
        await ledger.Give(Place, new OverrideLamp(2025, new(TaskList.Main, 3), new(2025, 2), "red", "陈县长"), Office, "催了三次没有报");

        using var state = ledger.Read(Place);

        var lit = state.LampMonth(2025, new(2025, 2))!;
        Assert.Equal(["1", "2", "3"], lit.Tasks.Select(task => task.Lamp.Number.ToString()));
        Assert.Equal([null, null, "red"], lit.Tasks.Select(task => task.Lamp.Lamp?.Name));
        var replayed = Replay.Of(ledger.Entries(Place));
        foreach (var kind in (string[])[AdoptedRules.Kind, TaskLamp.Kind])
            Assert.Equal(replayed.All(kind).Select(EntityCodec.Write), state.All(kind).Select(EntityCodec.Write));
    }

    [Fact]
    public async Task How_far_reports_have_come_is_told_as_the_reports_do()
    {
        var ledger = Open();
        await Published(ledger);
        Clock.Now += TimeSpan.FromDays(30);
        var (reporter, head) = (new Actor("小王", Role.Reporter, "发改委"), new Actor("王局长", Role.UnitHead, "发改委"));
        for (var number = 1; number <= 3; number++)
            await ledger.Give(Place, new ReportProgress(2025, new(TaskList.Main, number), new(2025, 1), new(ProgressWord.UnderWay, "已开工")), reporter);
        await ledger.Give(Place, new SignProgress(2025, new(TaskList.Main, 2), new(2025, 1)), head);
        await ledger.Give(Place, new ReturnProgress(2025, new(TaskList.Main, 3), new(2025, 1)), head, "没有写数");

        using var state = ledger.Read(Place);

        var passages = state.Excerpts<ReportPassage>("2025/");
        Assert.Equal([(true, 0, 0), (true, 1, 0), (false, 0, 1)], passages.Select(report => (report.Reported is not null, report.Signatures.Count, report.Returns.Count)));
        Assert.Equal(state.All(ProgressReport.Kind).Select(ReportPassage.TakenFrom).Select(AsText), passages.Select(AsText));

        static string AsText(ReportPassage passage) => JsonSerializer.Serialize(passage);
    }

    [Fact]
    public async Task A_past_day_can_be_asked_for()
    {
        var ledger = Open();
        await Proposed(ledger);
        var then = Clock.Now;
        Clock.Now += TimeSpan.FromDays(3);
        await ledger.Give(Place, new AssignTask(2025, new(TaskList.Main, 1), "发改委", [], "陈县长"), Office);

        Assert.Equal("", ledger.AsOf(Place, then).Task(2025, new(TaskList.Main, 1)).Content.Lead);
        Assert.Equal("发改委", ledger.AsOf(Place, Clock.Now).Task(2025, new(TaskList.Main, 1)).Content.Lead);
    }

    [Fact]
    public async Task The_second_of_two_people_on_one_task_hears_of_the_first()
    {
        var ledger = Open();
        await Proposed(ledger);
        var number = new TaskNumber(TaskList.Main, 2);
        EntryPlace seen;
        using (var state = ledger.Read(Place)) seen = state.Task(2025, number).Version;
        await ledger.Give(Place, new AssignTask(2025, number, "水利局", [], "") { Expected = seen }, Office);

        var conflict = await Assert.ThrowsAsync<ConflictException>(() =>
            ledger.Give(Place, new AssignTask(2025, number, "交通局", [], "") { Expected = seen }, Office));

        Assert.Equal("水利局", Assert.IsType<PlanTask>(conflict.Current).Content.Lead);
        Assert.Equal(seen, conflict.Seen);
        var told = Collision.Of(ledger, Place, conflict);
        foreach (var part in (string[])["任务 2025/2", "林主任", "分派任务", "牵头单位：当时 （空），现在 水利局，您要写 交通局"]) Assert.Contains(part, told.Chinese, StringComparison.Ordinal);
        Assert.Contains("lead: then (none), now 水利局, yours 交通局", told.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        var ledger = Open();
        await Proposed(ledger);

        await Task.WhenAll(Enumerable.Range(1, 60).Select(number =>
            ledger.Give(Place, new AssignTask(2025, new(TaskList.Main, 1 + number % 3), $"第{number}局", [], ""), Office)));

        Assert.Equal((65, null), ChainCheck.Walk(ledger, Place, []));
        Assert.Equal(60, ledger.Entries(Place).Count(entry => entry.Kind == "TaskAssigned"));
    }

    [Fact]
    public async Task Many_places_at_once_do_not_disturb_each_other()
    {
        var ledger = Open();
        string[] places = [.. Enumerable.Range(1, 20).Select(number => $"9902{number:00}")];
        await Task.WhenAll(places.Select(place => Proposed(ledger, place)));

        await Task.WhenAll(
            from number in Enumerable.Range(1, 12)
            from place in places
            select ledger.Give(place, new AssignTask(2025, new(TaskList.Main, 1 + number % 3), $"{place}第{number}局", [], ""), Office));

        Assert.All(places, place =>
        {
            Assert.Equal((17, null), ChainCheck.Walk(ledger, place, []));
            Assert.Equal(12, ledger.Entries(place).Count(entry => entry.Body.Contains($"{place}第", StringComparison.Ordinal)));
            Assert.Empty(ledger.Rebuild(place, write: false).Differing);
        });
    }

    [Fact]
    public async Task Whoever_writes_while_the_chain_is_walked_is_not_taken_for_somebody_who_cut_it()
    {
        var (ledger, other) = (Open(), Open());
        await Proposed(ledger);
        var writing = Task.WhenAll(Enumerable.Range(1, 150).Select(number =>
            other.Give(Place, new AssignTask(2025, new(TaskList.Main, 1), $"第{number}局", [], ""), Office)));

        while (!writing.IsCompleted) Assert.Null(ChainCheck.Walk(ledger, Place, []).Break);

        await writing;
        Assert.Equal((155, null), ChainCheck.Walk(ledger, Place, []));
    }

    [Fact]
    public async Task Two_programs_on_one_ledger_take_turns()
    {
        var (one, other) = (Open(), Open());
        await Proposed(one);

        await Task.WhenAll(Enumerable.Range(1, 40).Select(number =>
            (number % 2 == 0 ? one : other).Give(Place, new AssignTask(2025, new(TaskList.Main, 1), $"第{number}局", [], ""), Office)));

        Assert.Equal((45, null), ChainCheck.Walk(one, Place, []));
    }

    [Fact]
    public async Task A_new_year_opens_with_the_head_of_the_old_one()
    {
        var ledger = Open();
        await Proposed(ledger);
        Clock.Now = new DateTimeOffset(2025, 12, 31, 16, 0, 0, TimeSpan.Zero);

        var receipt = await ledger.Give(Place, new AssignTask(2025, new(TaskList.Main, 1), "发改委", [], ""), Office);

        Assert.Equal(new EntryPlace(2026, 1), receipt.Last);
        Assert.Equal(ledger.Heads(Place)[0].Hash, receipt.Entries[0].Previous);
        Assert.Equal((6, null), ChainCheck.Walk(ledger, Place, []));
    }

    [Fact]
    public async Task A_clock_set_back_is_told_and_nothing_is_written()
    {
        var ledger = Open();
        await Proposed(ledger);
        Clock.Now -= TimeSpan.FromHours(1);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => ledger.Give(Place, new AssignTask(2025, new(TaskList.Main, 1), "发改委", [], ""), Office));

        Assert.Contains("时钟", refusal.Chinese, StringComparison.Ordinal);
        Assert.Equal(5, ledger.Heads(Place)[0].Number);
    }

    [Fact]
    public async Task Places_do_not_see_each_other()
    {
        var ledger = Open();
        await Proposed(ledger);
        await ledger.Give("990102", new OpenLedger("990102", "河湾县"), Keeper);

        Assert.Equal([Place, "990102"], ledger.Places());
        Assert.Single(ledger.Entries("990102"));
        using var state = ledger.Read("990102");
        Assert.Empty(state.All("task"));
    }

    [Theory]
    [InlineData("UPDATE entry SET at = '2025-01-20T02:00:00.000001Z' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET actor = '王主任' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET role = 'Leader' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET unit = '水利局' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET kind = 'TaskEdited' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET reason = '因故' WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET body = replace(body, '水库', '电站') WHERE number = 3", 3, ChainFault.Changed)]
    [InlineData("UPDATE entry SET body = body || ' ' WHERE number = 5", 5, ChainFault.Changed)]
    [InlineData("UPDATE entry SET hash = previous WHERE number = 4", 4, ChainFault.Changed)]
    [InlineData("UPDATE entry SET previous = hash WHERE number = 4", 4, ChainFault.Changed)]
    [InlineData("DELETE FROM entry WHERE number = 1", 1, ChainFault.Misplaced)]
    [InlineData("DELETE FROM entry WHERE number = 3", 3, ChainFault.Misplaced)]
    [InlineData("DELETE FROM entry WHERE number = 5", 5, ChainFault.Cut)]
    [InlineData("DELETE FROM entry", 1, ChainFault.Cut)]
    [InlineData("UPDATE entry SET number = number + 10", 1, ChainFault.Misplaced)]
    [InlineData("UPDATE entry SET year = 2024 WHERE number > 3", 1, ChainFault.Misplaced)]
    [InlineData("UPDATE entry SET number = 9 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 4; UPDATE entry SET number = 4 WHERE number = 9", 3, ChainFault.Changed)]
    [InlineData("INSERT INTO entry SELECT place, year, 6, at, actor, role, unit, kind, reason, body, previous, hash, subject FROM entry WHERE number = 5", 6, ChainFault.Changed)]
    [InlineData("UPDATE stream SET hash = (SELECT previous FROM entry WHERE number = 5)", 5, ChainFault.Rewritten)]
    public async Task A_hand_in_the_database_is_found_where_it_was(string sql, long number, ChainFault fault)
    {
        var ledger = Open();
        await Proposed(ledger);

        Tamper(sql);

        var found = ChainCheck.Walk(ledger, Place, []);
        Assert.Equal((number, fault), (found.Break?.Number, found.Break?.Fault));
    }

    [Fact]
    public async Task A_chain_written_anew_and_a_cut_tail_are_told_by_a_checkpoint_kept_elsewhere()
    {
        var (kept, other) = (Open(), OpenAnother());
        await Proposed(kept);
        var checkpoint = new Checkpoint(kept.Heads(Place)[^1]);
        await other.Give(Place, new OpenLedger(Place, "云牧县"), Keeper);
        Assert.Equal(ChainFault.Cut, ChainCheck.Walk(other, Place, [checkpoint]).Break?.Fault);

        await other.Give(Place, new ProposePlan(2025, "2025年重点任务", null, [.. Enumerable.Repeat(new ProposedTask(TaskList.Main, new TaskContent("别的")), 3)]), Office);

        Assert.Null(ChainCheck.Walk(other, Place, []).Break);
        Assert.Equal(new ChainBreak(checkpoint.Head.Stream, 5, ChainFault.Rewritten), ChainCheck.Walk(other, Place, [checkpoint]).Break);
    }

    [Theory]
    [InlineData("UPDATE entity SET body = replace(body, '水库', '电站') WHERE kind = 'task' AND id = '2025/1'", "task 2025/1")]
    [InlineData("UPDATE entity SET number = 2 WHERE kind = 'task' AND id = '2025/1'", "task 2025/1")]
    [InlineData("DELETE FROM entity WHERE kind = 'plan'", "plan 2025")]
    [InlineData("INSERT INTO entity SELECT place, kind, '2025/99', year, number, body FROM entity WHERE id = '2025/3'", "task 2025/99")]
    public async Task State_that_the_entries_do_not_come_to_is_found_and_mended(string sql, string key)
    {
        var ledger = Open();
        await Proposed(ledger);
        Tamper(sql);

        Assert.Equal([key], ledger.Rebuild(Place, write: false).Differing.Select(differing => differing.ToString()));
        ledger.Rebuild(Place, write: true);

        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
    }

    public void Dispose()
    {
        foreach (var ledger in _opened) ledger.Dispose();
        Forget();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the test's one ledger once more.</summary>
    private protected ILedger Open()
    {
        var ledger = OpenIt();
        _opened.Add(ledger);
        return ledger;
    }

    /// <summary>Opens a ledger that has nothing to do with the test's own.</summary>
    private protected ILedger OpenAnother()
    {
        var ledger = MakeAnother();
        _opened.Add(ledger);
        return ledger;
    }

    private protected abstract ILedger OpenIt();

    private protected abstract ILedger MakeAnother();

    /// <summary>Does to the database what no program of ours does.</summary>
    private protected abstract void Tamper(string sql);

    private protected virtual void Forget()
    {
    }

    /// <summary>Five entries: the ledger opened, a plan, three tasks.</summary>
    private protected static async Task Proposed(ILedger ledger, string place = Place)
    {
        await ledger.Give(place, new OpenLedger(place, "云牧县"), Keeper);
        ProposedTask[] tasks = [Proposed("新建水库一座"), Proposed("改造农村公路82公里"), Proposed("新增城镇就业2300人")];
        await ledger.Give(place, new ProposePlan(2025, "2025年重点任务", null, tasks), Office);

        static ProposedTask Proposed(string words) => new(TaskList.Main, new TaskContent(words));
    }

    private protected static async Task Published(ILedger ledger, string place = Place)
    {
        await Proposed(ledger, place);
        for (var number = 1; number <= 3; number++)
            await ledger.Give(place, new AssignTask(2025, new(TaskList.Main, number), "发改委", ["财政局"], "陈县长"), Office);
        await ledger.Give(place, new ApprovePlan(2025), Chief);
        await ledger.Give(place, new PublishPlan(2025, "云政办发〔2025〕3号"), Office);
    }
}
