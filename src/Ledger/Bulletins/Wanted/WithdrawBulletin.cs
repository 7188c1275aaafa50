using Luoshi.Ledger.Bulletins.Happened;

namespace Luoshi.Ledger.Bulletins.Wanted;

/// <summary>Takes a bulletin back, with the reason. It can be opened still, marked as taken back; its number is not given again.</summary>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Its number.</param>
public sealed record WithdrawBulletin(int Year, int Number) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [Bulletin.KeyOf(Year, Number)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.BulletinOf(Year, Number) is { Stands: false } gone) throw new RefusedException(
            $"{Year} 年第 {Number} 期通报 {gone.WithdrawnOn:yyyy-MM-dd} 已经撤回。", $"Number {Number} of {Year} was taken back on {gone.WithdrawnOn:yyyy-MM-dd} already.");
        yield return new BulletinWithdrawn(Year, Number, occasion.Reason.Trim(), occasion.Today);
    }
}
