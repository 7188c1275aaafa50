using System.Globalization;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Ledger.Storage;
using Luoshi.Ledger.Users;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Bench.Serving;

/// <summary>A ledger with one register of very many records of twelve fields, and somebody of the office who may ask by a token.</summary>
internal static class LargeRegister
{
    public const string Id = "matters";

    private const string Place = "990101";

    // As one command: what a county's sheet has.
    private const int AtOnce = 5_000;

    private static readonly Actor _administrator = new("管理员", Role.Administrator), _office = new("林主任", Role.Supervisor);

    private static readonly string[] _kinds = ["complaint", "help", "advice", "question", "report"], _states = ["received", "handed", "signed", "answered", "closed"];

    private static Register Declared { get; } = new(Id, new("事项台账", "Matters"))
    {
        Pack = "bench",
        Version = 1,
        Keeper = "政务服务局",
        EnteredBy = Hand.Owner,
        Fields =
        [
            new("title", new("标题", "Title"), FieldKind.Text) { Required = true }, new("words", new("内容", "Words"), FieldKind.Narrative), new("kind", new("类型", "Kind"), FieldKind.Choice) { Choices = [.. _kinds.Select(kind => new Choice(kind, new(kind, kind)))] },
            new("channel", new("渠道", "Channel"), FieldKind.Text), new("township", new("乡镇", "Township"), FieldKind.Place), new("village", new("村", "Village"), FieldKind.Place), new("came_on", new("受理日期", "Came on"), FieldKind.Date),
            new("due_on", new("期限", "Due on"), FieldKind.Date), new("closed_on", new("办结日期", "Closed on"), FieldKind.Date), new("urgency", new("紧急程度", "Urgency"), FieldKind.Number), new("times", new("重办次数", "Times"), FieldKind.Number), new("content", new("满意", "Content"), FieldKind.Flag),
        ],
        States = [.. _states.Select(state => new RecordState(state, new(state, state)))],
        Moves = [new("any", new("流转", "Step"), _states, "closed")],
        RollUps = [new("came", new("受理", "Came"), Reckoned.Count) { On = "came_on", By = ["kind", "township"], Measure = "件" }, new("content", new("满意", "Content"), Reckoned.Count) { Where = Formula.Parse("content"), On = "came_on", Measure = "件" }],
        Lists = [new("all", new("全部", "All")) { Columns = ["title", "township", "came_on"], SortedBy = "came_on", Falling = true }],
    };

    /// <summary>Makes it, and prints the place and the token.</summary>
    /// <param name="where">A file, or an empty database of a server: <c>Host=…</c>.</param>
    /// <param name="records">How many there are.</param>
    public static async Task Make(string where, int records)
    {
        var clock = new SetClock { Now = new(2025, 1, 10, 1, 0, 0, TimeSpan.Zero) };
        using var ledger = where.StartsWith("Host=", StringComparison.Ordinal) ? StoredLedger.OpenServer(where, clock) : StoredLedger.OpenFile(where, create: true, clock);
        new Office(ledger, Place).Begin("云牧县", _administrator);
        await ledger.Give(Place, new DeclareRegisters([Declared]), _office);
        for (var first = 0; first < records; first += AtOnce)
            await ledger.Give(Place, new EnterRecords(Id, [.. Enumerable.Range(first, Math.Min(AtOnce, records - first)).Select(Some)]), _office);
        clock.Now = TimeProvider.System.GetUtcNow();
        foreach (var person in (Actor[])[_administrator, _office]) new Office(ledger, Place).Do(new AddUser(person.Name, new Duty(person.Role, person.Unit, PlaceTime.DayOf(clock.Now))), _administrator);
        ledger.Accounts.Open(new Account(Place, _office.Name, clock.Now));
        var wanted = new ApiToken(Place, "", _office.Name, _office.Role, "", "bench") { Scopes = TokenBook.ScopesOf(_office.Role) };
        Console.WriteLine($"{Place} {new TokenBook(ledger, ledger.Accounts, TimeProvider.System).Make(wanted, PlaceTime.DayOf(clock.Now).AddDays(30), "127.0.0.1")}");
    }

    private static NewRecord Some(int number) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = string.Create(CultureInfo.InvariantCulture, $"反映第 {number} 号路段路灯不亮"),
        ["words"] = "夜间出行不便，请派人检修，并说明何时修好。",
        ["kind"] = _kinds[number % _kinds.Length],
        ["channel"] = number % 3 == 0 ? "热线" : "网站",
        ["township"] = $"第{number % 10}乡",
        ["village"] = $"第{number % 97}村",
        ["came_on"] = Value.Of(new DateOnly(2024, 1, 1).AddDays(number * 7 % 366)).ToString(),
        ["due_on"] = Value.Of(new DateOnly(2024, 1, 15).AddDays(number * 7 % 366)).ToString(),
        ["urgency"] = (1 + number % 3).ToString(CultureInfo.InvariantCulture),
        ["times"] = (number % 11 == 0 ? 1 : 0).ToString(CultureInfo.InvariantCulture),
        ["content"] = number % 5 == 0 ? "no" : "yes",
    })
    { State = _states[number % _states.Length] };
}
