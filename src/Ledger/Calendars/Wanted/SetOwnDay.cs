using Luoshi.Ledger.Calendars.Happened;

namespace Luoshi.Ledger.Calendars.Wanted;

/// <summary>Sets a day to be off or worked in this place; for a day that is over, which may make what was late timely, a reason is owed.</summary>
/// <param name="On">The day.</param>
/// <param name="Off">False for a day that is worked.</param>
/// <param name="Name">What for.</param>
public sealed record SetOwnDay(DateOnly On, bool Off, string Name) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [OwnDay.KeyOf(On)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(Name)) throw new RefusedException(
            $"{On:yyyy-MM-dd} 为什么放假或上班没有写明，如 县庆。", $"Say what {On:yyyy-MM-dd} is off or worked for.");
        if (state.Find(OwnDay.KeyOf(On)) is OwnDay there && there.Off == Off && there.Name == Name.Trim()) throw new RefusedException(
            $"{On:yyyy-MM-dd} 已经是这样设的，没有要写的。", $"{On:yyyy-MM-dd} is set so already: nothing was written.");
        if (On < occasion.Today && string.IsNullOrWhiteSpace(occasion.Reason)) throw new RefusedException(
            $"{On:yyyy-MM-dd} 已经过去，改它会影响是否超期，要写明理由（--reason）。", $"{On:yyyy-MM-dd} is over: setting it may change what was late, so a reason is owed (--reason).");
        yield return new DaySet(On, Off, Name.Trim());
    }
}
