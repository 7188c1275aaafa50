namespace Luoshi.Ledger;

/// <summary>That a command was carried out: the entries it left, safe on the disk by the time this is given.</summary>
public sealed record Receipt(IReadOnlyList<Entry> Entries)
{
    /// <summary>The version of whatever it changed.</summary>
    public EntryPlace Last => Entries[^1].Place;
}
