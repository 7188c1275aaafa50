namespace Luoshi.Ledger.Places;

/// <summary>The ledger of a place was opened: its first entry.</summary>
public sealed record LedgerOpened(string Id, string Name, DateOnly On) : Fact
{
    public override EntityKey Subject => PlaceOfLedger.TheKey;

    public override Entity Change(Entity? before) => new PlaceOfLedger(Id) { Name = Name, Codes = [new DatedCode(Id, On)] };
}
