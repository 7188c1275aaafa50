namespace Luoshi.Ledger.Places;

/// <summary>The ledger of a place was opened by mistake, and nothing came of it: it is not among the places any more. It can be opened anew.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">What was wrong.</param>
public sealed record OpeningWithdrawn(DateOnly On, string Reason) : FactOf<PlaceOfLedger>
{
    public override EntityKey Subject => PlaceOfLedger.TheKey;

    protected override PlaceOfLedger Change(PlaceOfLedger before) => before with { WithdrawnOn = On };
}
