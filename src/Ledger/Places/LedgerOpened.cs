using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Places;

/// <summary>The ledger of a place was opened: its first entry.</summary>
public sealed record LedgerOpened(string Id, string Name, DateOnly On) : Fact
{
    public PlaceLevel? Level { get; init; }

    public override EntityKey Subject => PlaceOfLedger.TheKey;

    public override Entity Change(Entity? before) => new PlaceOfLedger(Id) { Name = Name, Level = Level, Codes = [new DatedCode(Id, On)] };
}
