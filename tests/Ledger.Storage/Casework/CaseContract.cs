using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Storage.Tests.Casework;

/// <summary>Cases of registers, whatever database is behind the ledger: what a step changes is found and counted by whoever asks next, and is what the entries come to.</summary>
public abstract class CaseContract : IDisposable
{
    private const string Place = "990101";

    private static readonly Actor _office = new("林主任", Role.Supervisor);
    private static readonly Actor _keeper = new("小周", Role.Reporter, "政府办");
    private static readonly Actor _builders = new("小刘", Role.Reporter, "住建局");

    private readonly List<StoredLedger> _opened = [];

    /// <summary>A Tuesday, at half past nine there.</summary>
    private protected static Clock Time { get; } = new(new(2025, 7, 1, 1, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_case_comes_at_the_minute_at_which_its_record_is_entered()
    {
        var ledger = await Kept(2);

        Assert.Equal([("calls-1", new DateTime(2025, 7, 1, 9, 30, 0)), ("calls-2", new DateTime(2025, 7, 1, 9, 30, 0))], Open(ledger).Select(record => (record.Case!.Name.ToString(), record.Case.ReceivedAt!.Value)));
    }

    [Fact]
    public async Task Each_step_is_in_lists_and_figures_for_every_reader_when_the_write_returns()
    {
        var (ledger, other) = (await Kept(3), Another());
        Assert.Null(InTime(other));

        await ledger.Give(Place, new DispatchCase(Name(2), [new("住建局", HandingPart.Lead)]), _keeper);
        Assert.Equal([(2, "住建局", "2025-07-04"), (1, "", ""), (3, "", "")], Open(other).Select(record => (record.Number, Told(record, CaseFields.Lead), Told(record, CaseFields.Due))));
        await other.Give(Place, new AnswerCase(Name(2), "已经办好了") { Result = "done" }, _builders);
        Assert.Equal((100m, 100m), (InTime(ledger), InTime(other)));
        await other.Give(Place, new PassReplies(Name(2)), _keeper);
        await other.Give(Place, new CallBackCase(Name(2), true) { Satisfaction = "not" }, _keeper);
        await other.Give(Place, new EndCase(Name(2), "已经办好了"), _keeper);

        Assert.Equal([1, 3], Open(ledger).Select(record => record.Number));
        Assert.Equal([2], ledger.Records(Place, new(Calls.Declared) { Holding = new Dictionary<string, string> { [CaseFields.Satisfied] = "no", [CaseFields.Lead] = "住建局" } }).Select(record => record.Number));
    }

    [Fact]
    public async Task What_is_stored_is_what_the_entries_come_to()
    {
        var ledger = await Kept(4);
        await ledger.Give(Place, new DispatchCase(Name(1), [new("住建局", HandingPart.Lead), new("水利局", HandingPart.Support)]), _keeper);
        await ledger.Give(Place, new SuspendCase(Name(1)), _keeper, "等检测的结果");
        await ledger.Give(Place, new ResumeCase(Name(1)), _keeper);
        await ledger.Give(Place, new MergeCases(Name(1), [3, 4]), _keeper);

        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
        var folded = Replay.Of(ledger.Entries(Place)).Record(Calls.Id, 1).Case!;
        using var state = ledger.Read(Place);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(folded), System.Text.Json.JsonSerializer.Serialize(state.Record(Calls.Id, 1).Case));
        Assert.Equal([3, 4], folded.Followers);
    }

    [Fact]
    public async Task Two_who_hand_out_the_same_case_hear_of_each_other()
    {
        var ledger = await Kept(1);
        var seen = ledger.Entries(Place).Last().Place;
        await ledger.Give(Place, new DispatchCase(Name(1), [new("住建局", HandingPart.Lead)]) { Expected = seen }, _keeper);

        await Assert.ThrowsAsync<ConflictException>(() => ledger.Give(Place, new DispatchCase(Name(1), [new("水利局", HandingPart.Support)]) { Expected = seen }, _office));
    }

    public void Dispose()
    {
        foreach (var ledger in _opened) ledger.Dispose();
        Forget();
        GC.SuppressFinalize(this);
    }

    private protected abstract StoredLedger OpenIt();

    private protected virtual void Forget()
    {
    }

    private static CaseNumber Name(int number) => new(0, number) { Register = Calls.Id };

    private StoredLedger Another()
    {
        var ledger = OpenIt();
        _opened.Add(ledger);
        return ledger;
    }

    private async Task<StoredLedger> Kept(int calls)
    {
        var ledger = Another();
        await ledger.Give(Place, new OpenLedger(Place, "云牧县"), new("管理员", Role.Administrator));
        await ledger.Give(Place, new DeclareRegisters([Calls.Declared]), _office);
        await ledger.Give(Place, new EnterRecords(Calls.Id, [.. Enumerable.Range(1, calls).Select(Calls.Some)]), _keeper);
        return ledger;
    }

    private static IReadOnlyList<Ledger.Registers.Record> Open(StoredLedger ledger) =>
        ledger.Records(Place, new(Calls.Declared) { Holding = new Dictionary<string, string> { [CaseFields.Open] = "yes" }, SortedBy = CaseFields.Due });

    private static string Told(Ledger.Registers.Record record, string field) => record.As(Calls.Declared)[Calls.Declared.Field(field)!];

    private static decimal? InTime(StoredLedger ledger)
    {
        using var state = ledger.Read(Place);
        return RollUpFigure.Of(state, state.Register(Calls.Id), Calls.Declared.RollUp("calls-in-time")!, new(2025, 7)).Value;
    }
}
