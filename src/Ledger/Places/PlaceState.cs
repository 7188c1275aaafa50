namespace Luoshi.Ledger.Places;

/// <summary>The place of a ledger, as commands and pages ask for it.</summary>
public static class PlaceState
{
    /// <summary>Null before the ledger was opened.</summary>
    public static PlaceOfLedger? Place(this ILedgerState state) => state.Find(PlaceOfLedger.TheKey) as PlaceOfLedger;
}
