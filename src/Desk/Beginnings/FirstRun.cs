using System.Globalization;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Reports;
using Luoshi.Extraction;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Openings;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk.Beginnings;

/// <summary>
/// The first run of an empty ledger: who, where and which units, by whoever started the program. The ledger is written at once or not at all; the links come after, and where the
/// program was stopped in between, they are given when it is started again.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Who can sign in.</param>
/// <param name="book">Where accounts are opened.</param>
/// <param name="usual">The units that packs declare.</param>
/// <param name="shelf">Where reports are kept.</param>
/// <param name="clock">What time it is.</param>
public sealed class FirstRun(ILedger ledger, IAccounts accounts, AccountBook book, UnitDirectory usual, ReportShelf shelf, TimeProvider clock)
{
    private readonly Lock _once = new();

    /// <summary>Whether there is no place yet.</summary>
    public bool IsEmpty => Kept.Count == 0;

    /// <summary>The units that packs declare, by their usual names.</summary>
    public IReadOnlyList<string> UsualUnits => [.. usual.Units.Select(unit => unit.Name)];

    /// <summary>Whether anything is left to do: no place yet, or one where nobody came in so far.</summary>
    public bool IsOwed => IsEmpty || LeftWithoutLinks is not null;

    /// <summary>What is proposed before anything was typed: what the report says, and all units of the packs.</summary>
    public SetUpSheet Proposed(ReadReport? report) =>
        Completed(new SetUpSheet { Units = [.. usual.Units.Select(unit => new UnitHere(unit.Name, unit.Name))], Report = report });

    /// <summary>With what the report says where nothing was typed, and with the code and the level that the name leads to where it leads to one only.</summary>
    public static SetUpSheet Completed(SetUpSheet sheet)
    {
        if (sheet is { PlaceName: "", Report.Reading.Report: { Place: { } place } head }) sheet = sheet with { PlaceName = place, Code = head.PlaceCode ?? sheet.Code, Level = head.Level };
        if (sheet is { Year: "", Report.Reading.Report.PlanYear: { } year }) sheet = sheet with { Year = year.ToString(CultureInfo.InvariantCulture) };
        return KnownPlace.Called(sheet.PlaceName) is [var only] ? sheet with { PlaceName = only.Name, Code = only.Code, Level = only.Level } : sheet;
    }

    /// <summary>The places that a name may mean.</summary>
    public static IReadOnlyList<KnownPlace> Places(string name) => KnownPlace.Called(name);

    /// <summary>What is to be mended first; empty where it can be done.</summary>
    public IReadOnlyList<Complaint> Complaints(SetUpSheet sheet) => SheetRules.Complaints(sheet, usual);

    /// <summary>Sets the place up, draws the draft up where a report came with it, and opens the two accounts.</summary>
    /// <exception cref="RefusedException">Somebody else did it meanwhile.</exception>
    public Beginning Do(SetUpSheet sheet)
    {
        var office = new Office(ledger, sheet.Code);
        SetUp(office, sheet);
        var year = sheet.Report is null ? null : SheetRules.YearOf(sheet);
        var tasks = year is null ? 0 : Draft(office, sheet, year.Value);
        return new([DoorOf(sheet.Code, sheet.Administrator, Role.Administrator), DoorOf(sheet.Code, sheet.Supervisor, Role.Supervisor)], year, tasks);
    }

    /// <summary>The links that were not given before the program was stopped; empty where nothing is left to do.</summary>
    public IReadOnlyList<OpenedDoor> GiveLinks() => LeftWithoutLinks is not { } place ? [] :
        [.. new Office(ledger, place).Users().SelectMany(user => user.On(Today).Where(duty => duty.Role is Role.Administrator or Role.Supervisor).Take(1).Select(duty => DoorOf(place, user.Name, duty.Role)))];

    /// <summary>One at a time: two who name two places would both find none.</summary>
    private void SetUp(Office office, SetUpSheet sheet)
    {
        lock (_once)
        {
            if (!IsEmpty) throw new RefusedException("账已经建好了。", "The ledger is set up already.");
            office.Do(new SetUpPlace(sheet.Code, sheet.PlaceName, sheet.Supervisor, Differing(sheet)) { Level = sheet.Level }, new Actor(sheet.Administrator, Role.Administrator));
        }
    }

    private DateOnly Today => PlaceTime.DayOf(clock.GetUtcNow());

    private List<string> Kept => [.. ledger.Places().Where(place => new Office(ledger, place).IsKept())];

    /// <summary>The only place, where people are registered in it, none of them has set a password yet, and no plan got further than its draft: what is worked with otherwise is left alone.</summary>
    private string? LeftWithoutLinks => Kept is [var only] && new Office(ledger, only) is var office && office.Users() is { Count: > 0 } users && !users.Any(user => HasPassword(only, user.Name))
        && office.PlanYears().All(year => office.PlanOf(year).Plan.Stage == PlanStage.Draft) ? only : null;

    private bool HasPassword(string place, string name) => accounts.Credentials(place, name).Any(credential => credential.Kind == CredentialKind.Password);

    private int Draft(Office office, SetUpSheet sheet, int year)
    {
        var report = sheet.Report!;
        var receipt = office.Propose(new PlanReports(report.Reading) { File = (shelf, report.Content), Year = year }, usual, new Actor(sheet.Supervisor, Role.Supervisor), Today);
        return receipt.Entries.Count - 1;
    }

    private OpenedDoor DoorOf(string place, string name, Role role) =>
        new(place, name, role, accounts.Account(place, name) is null ? book.Open(place, name, name) : book.Reset(place, name, name));

    private static IReadOnlyList<UnitHere> Differing(SetUpSheet sheet) =>
        [.. sheet.Units.Where(unit => unit.Name != unit.Declared), .. sheet.MoreUnits.Select(name => new UnitHere("", name))];
}
