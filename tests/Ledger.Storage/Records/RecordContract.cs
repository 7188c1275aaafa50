using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;
using Record = Luoshi.Ledger.Registers.Record;

namespace Luoshi.Ledger.Storage.Tests.Records;

/// <summary>Records of registers, whatever database is behind the ledger: found, sorted and paged by their tables, and in the figures of whoever asks next.</summary>
public abstract class RecordContract : IDisposable
{
    private protected const string Place = "990101";

    private static readonly Actor _office = new("林主任", Role.Supervisor);
    private static readonly Actor _keeper = new("小王", Role.Reporter, "水利局");

    private readonly List<StoredLedger> _opened = [];

    [Fact]
    public async Task Records_are_paged_in_order_each_once_with_those_that_have_nothing_there_last()
    {
        var ledger = await Kept(40);
        foreach (var falling in (bool[])[false, true])
            foreach (var sortedBy in (string[])["", "depth", "feet", "label", "dug_on"])
            {
                var question = new RecordQuestion(Wells.Declared) { SortedBy = sortedBy, Falling = falling, Limit = 7 };
                var seen = Paged(ledger, question);

                Assert.Equal(40, seen.Count);
                Assert.Equal(Sorted(seen, sortedBy, falling).Select(record => record.Number), seen.Select(record => record.Number));
            }
    }

    [Fact]
    public async Task Records_are_found_by_what_they_hold()
    {
        var ledger = await Kept(40);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 4, new Dictionary<string, string>()) { Move = "open" }, _keeper);
        await ledger.Give(Place, new StrikeRecord(Wells.Id, 6), _keeper, "重复登记");
        var all = new RecordQuestion(Wells.Declared) { Limit = 100 };

        Assert.Equal([4], Numbers(ledger, all with { States = ["in_use"] }));
        Assert.Equal([6], Numbers(ledger, all with { Struck = true }));
        Assert.Equal(39, ledger.CountRecords(Place, all));
        Assert.Equal(20, ledger.CountRecords(Place, all with { Holding = Holding("township", "河_西%乡") }));
        Assert.Equal(12, ledger.CountRecords(Place, all with { Holding = Holding("depth", "") }));
        Assert.Equal([15], Numbers(ledger, all with { Holding = Holding("label", "W15") }));
        Assert.Equal(20, ledger.CountRecords(Place, all with { Containing = "_西%" }));
        Assert.Equal(0, ledger.CountRecords(Place, all with { Containing = "x%" }));
        Assert.Equal(Enumerable.Range(1, 40).Where(number => number != 6 && number % 6 == 1), Numbers(ledger, all with { DayField = "dug_on", From = new(2025, 2, 1), To = new(2025, 2, 28) }));
        Assert.Equal(39, ledger.CountRecords(Place, all with { Unit = "水利局" }));
        Assert.Equal(0, ledger.CountRecords("990102", all));
    }

    [Fact]
    public async Task A_figure_has_changed_for_every_reader_when_the_write_returns()
    {
        var (ledger, other) = (await Kept(3), Open());
        Assert.Equal(3, Count(other));

        await ledger.Give(Place, new EnterRecords(Wells.Id, [Wells.Some(90)]), _keeper);
        Assert.Equal((4, 4), (Count(ledger), Count(other)));

        await other.Give(Place, new StrikeRecord(Wells.Id, 1), _keeper, "重复登记");
        Assert.Equal((3, 3), (Count(ledger), Count(other)));
    }

    [Fact]
    public async Task What_is_stored_is_what_the_entries_come_to()
    {
        var ledger = await Kept(25);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 2, Holding("depth", "33.5")), _keeper);
        await ledger.Give(Place, new DeclareRegisters([Next]), _office);

        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
        var folded = Replay.Of(ledger.Entries(Place));
        using var state = ledger.Read(Place);
        Assert.Equal(Figure(folded), Figure(state));
    }

    [Fact]
    public async Task A_later_version_has_a_table_of_its_own_with_all_records()
    {
        var ledger = await Kept(12);

        await ledger.Give(Place, new DeclareRegisters([Next]), _office);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 5, Holding("pump", "7.5")), _keeper);

        var question = new RecordQuestion(Next) { Limit = 100 };
        Assert.Equal(12, ledger.CountRecords(Place, question));
        Assert.Equal([5], Numbers(ledger, question with { Holding = Holding("pump", "7.5") }));
    }

    [Fact]
    public async Task Two_places_keep_the_same_register_apart()
    {
        var ledger = await Kept(3);
        await Begun(ledger, "990102");
        await ledger.Give("990102", new EnterRecords(Wells.Id, [Wells.Some(1)]), _keeper);

        Assert.Equal((3, 1), (ledger.CountRecords(Place, new(Wells.Declared)), ledger.CountRecords("990102", new(Wells.Declared))));
    }

    [Fact]
    public async Task Records_written_side_by_side_have_numbers_of_their_own()
    {
        var (one, other) = (await Kept(0), Open());

        await Task.WhenAll(Enumerable.Range(1, 40).Select(number => Task.Run(() => (number % 2 == 0 ? one : other).Give(Place, new EnterRecords(Wells.Id, [Wells.Some(number)]), _keeper))));

        Assert.Equal(Enumerable.Range(1, 40), Numbers(one, new(Wells.Declared) { Limit = 100 }));
        Assert.Equal(40, Count(other));
        Assert.Empty(one.Rebuild(Place, write: false).Differing);
    }

    [Fact]
    public async Task Records_are_counted_by_what_they_hold()
    {
        var ledger = await Kept(40);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 4, Holding("township", "")), _keeper);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 6, new Dictionary<string, string>()) { Move = "open" }, _keeper);
        var all = new RecordQuestion(Wells.Declared);

        Assert.Equal([("河_西%乡", 20), ("河东镇", 19), ("", 1)], ledger.GroupRecords(Place, all, "township"));
        Assert.Equal([("planned", 39), ("in_use", 1)], ledger.GroupRecords(Place, all, "state"));
        Assert.Equal([("水利局", 40)], ledger.GroupRecords(Place, all, "unit"));
        Assert.Equal([("河东镇", 1)], ledger.GroupRecords(Place, all with { States = ["in_use"] }, "township"));
        Assert.Contains("不能按“depth”分组", Assert.Throws<RefusedException>(() => ledger.GroupRecords(Place, all, "depth")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_rows_of_which_137_are_wrong_are_told_row_by_row_and_none_is_written()
    {
        var ledger = await Kept(0);
        List<NewRecord> rows = [.. Enumerable.Range(1, 10_000).Select(number => number % 73 == 0 ? Wells.Some(number) with { Values = Holding("depth", "很深") } : Wells.Some(number))];
        Assert.Equal(Wrong, rows.Count(row => row.Values.Count == 1) + 1);
        rows[0] = Wells.Some(2);

        var refused = await Assert.ThrowsAsync<RecordsRefusedException>(() => ledger.Give(Place, new EnterRecords(Wells.Id, rows), _keeper));
        Assert.Equal(Wrong, refused.Complaints.Select(one => one.Record).Distinct().Count());
        Assert.Equal(0, ledger.CountRecords(Place, new(Wells.Declared)));

        var bad = refused.Complaints.Select(one => one.Record).ToHashSet();
        await ledger.Give(Place, new EnterRecords(Wells.Id, [.. rows.Where((_, at) => !bad.Contains(at))]), _keeper);
        Assert.Equal(10_000 - Wrong, ledger.CountRecords(Place, new(Wells.Declared)));
    }

    private const int Wrong = 137;

    [Fact]
    public async Task Of_two_who_change_one_record_the_second_hears_of_the_first_and_one_form_is_written_once()
    {
        var (ledger, other) = (await Kept(1), Open());
        var seen = ledger.Heads(Place)[^1];
        var at = new EntryPlace(seen.Stream.Year, seen.Number);
        await ledger.Give(Place, new ChangeRecord(Wells.Id, 1, Holding("depth", "60")) { Expected = at, Form = "a" }, _keeper);

        await Assert.ThrowsAsync<ConflictException>(() => other.Give(Place, new ChangeRecord(Wells.Id, 1, Holding("depth", "70")) { Expected = at, Form = "b" }, _office));
        Assert.Equal(1, (await Assert.ThrowsAsync<SentAlreadyException>(() => other.Give(Place, new ChangeRecord(Wells.Id, 1, Holding("depth", "60")) { Expected = at, Form = "a" }, _keeper))).Number);
        using var state = other.Read(Place);
        Assert.Equal("60", state.Record(Wells.Id, 1).Fields["depth"]);
        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
    }

    [Fact]
    public async Task An_export_taken_twice_doubles_nothing_on_either_database()
    {
        var ledger = await Kept(0);
        await ledger.Give(Place, new DeclareRegisters([Wells.Declared with { Version = 2, Truth = Truth.Upstream, Upstream = "取水许可系统", Key = ["label"] }]), _office);
        var rows = Enumerable.Range(1, 50).Select(Wells.Some).ToList();
        await ledger.Give(Place, new TakeExport(Wells.Id, rows), _keeper);

        rows[7] = rows[7] with { Values = new Dictionary<string, string>(rows[7].Values) { ["depth"] = "99" } };
        Assert.Single((await ledger.Give(Place, new TakeExport(Wells.Id, [.. rows, Wells.Some(8)]), _keeper)).Entries.SkipLast(1));

        Assert.Equal(50, ledger.CountRecords(Place, new(Wells.Declared)));
        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
    }

    [Fact]
    public async Task An_unknown_field_is_refused_and_named()
    {
        var ledger = await Kept(1);

        Assert.Contains("不能按“colour”排序", Assert.Throws<RefusedException>(() => ledger.Records(Place, new(Wells.Declared) { SortedBy = "colour" })).Chinese, StringComparison.Ordinal);
        Assert.Contains("不能按“notes”查", Assert.Throws<RefusedException>(() => ledger.Records(Place, new(Wells.Declared) { Holding = Holding("notes", "x") })).Chinese, StringComparison.Ordinal);
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

    private protected StoredLedger Open()
    {
        var ledger = OpenIt();
        _opened.Add(ledger);
        return ledger;
    }

    private protected async Task<StoredLedger> Kept(int wells)
    {
        var ledger = Open();
        await Begun(ledger, Place);
        if (wells > 0) await ledger.Give(Place, new EnterRecords(Wells.Id, [.. Enumerable.Range(1, wells).Select(Wells.Some)]), _keeper);
        return ledger;
    }

    private protected static IReadOnlyList<int> Numbers(ILedger ledger, RecordQuestion question) => [.. ledger.Records(Place, question).Select(record => record.Number)];

    private static Register Next => Wells.Declared with
    {
        Version = 2,
        Fields = [.. Wells.Declared.Fields, new("pump", new("水泵功率", "Pump"), FieldKind.Number) { Measure = "千瓦" }],
        RollUps = [.. Wells.Declared.RollUps, new("deep", new("深井", "Deep wells"), Reckoned.Count) { Where = Formula.Parse("depth > 50"), On = "dug_on", Measure = "眼" }],
    };

    private static async Task Begun(StoredLedger ledger, string place)
    {
        await ledger.Give(place, new OpenLedger(place, "云牧县"), new("管理员", Role.Administrator));
        await ledger.Give(place, new DeclareRegisters([Wells.Declared]), _office);
    }

    private static Dictionary<string, string> Holding(string field, string value) => new(StringComparer.Ordinal) { [field] = value };

    private static List<Record> Paged(StoredLedger ledger, RecordQuestion question)
    {
        var seen = new List<Record>();
        while (ledger.Records(Place, question with { After = seen.LastOrDefault() }) is { Count: > 0 } page) seen.AddRange(page);
        return seen;
    }

    private static IEnumerable<Record> Sorted(IEnumerable<Record> records, string sortedBy, bool falling)
    {
        var numbered = falling ? records.OrderByDescending(record => record.Number) : records.OrderBy(record => record.Number);
        if (sortedBy.Length == 0) return numbered;
        var told = numbered.Where(record => Of(record).IsKnown);
        var ordered = falling ? told.OrderByDescending(Of, _values) : told.OrderBy(Of, _values);
        return ordered.Concat(numbered.Where(record => !Of(record).IsKnown));

        Value Of(Record record) => record.As(Wells.Declared).Of(sortedBy);
    }

    private static readonly Comparer<Value> _values = Comparer<Value>.Create((left, right) =>
        left.Number is { } number ? number.CompareTo(right.Number) : string.CompareOrdinal(left.ToString(), right.ToString()));

    private static decimal? Count(StoredLedger ledger)
    {
        using var state = ledger.Read(Place);
        return RollUpFigure.Of(state, state.Register(Wells.Id), RollUp.OfRecords, new Period(2025, 12)).Value;
    }

    private static RollUpFigure Figure(ILedgerState state) =>
        RollUpFigure.Of(state, state.Register(Wells.Id), state.Register(Wells.Id).Declared.RollUp("metres-dug")!, new Period(2025, 12));
}
