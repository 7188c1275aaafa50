using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Places;

namespace Luoshi.Ledger.Openings;

/// <summary>Takes the opening of a ledger back that was made for a mistyped code or name, with the reason: only while nothing else was entered.</summary>
/// <param name="Id">The place that is meant.</param>
public sealed record WithdrawOpening(string Id) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Administrator];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [PlaceOfLedger.TheKey];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Place() is not { WithdrawnOn: null } place || place.Id != Id) throw new RefusedException(
            $"账本里没有 {Id} 这个地方。", $"The ledger has no place {Id}.");
        if (EntityCodec.Names.Where(kind => kind != PlaceOfLedger.TheKey.Kind).Any(kind => state.All(kind).Count > 0)) throw new RefusedException(
            $"{place.Name}（{Id}）已经记过别的账，建账不能收回。", $"Other things were entered for {place.Name} ({Id}): its opening stays.");
        yield return new OpeningWithdrawn(occasion.Today, occasion.Reason);
    }
}
