namespace Luoshi.Ledger.Facts;

/// <summary>State computed from entries alone.</summary>
public static class Replay
{
    /// <summary>What the entries written up to a moment come to.</summary>
    public static FoldedState AsOf(this ILedger ledger, string place, DateTimeOffset moment) =>
        Of(ledger.EntriesUntil(place, moment));

    /// <summary>What the entries come to up to one of them, that one included.</summary>
    public static FoldedState AsOf(this ILedger ledger, string place, EntryPlace last) => Of(ledger.Entries(place).TakeWhile(entry => entry.Place <= last));

    /// <summary>The entries written up to a moment, in their order.</summary>
    public static IEnumerable<Entry> EntriesUntil(this ILedger ledger, string place, DateTimeOffset moment) =>
        ledger.Entries(place).TakeWhile(entry => entry.At <= moment);

    public static FoldedState Of(IEnumerable<Entry> entries)
    {
        var state = new FoldedState();
        foreach (var entry in entries) state.Take(FactCodec.Read(entry), entry.Place);
        return state;
    }
}
