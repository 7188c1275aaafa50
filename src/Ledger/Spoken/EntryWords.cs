using Luoshi.Ledger.Facts;

namespace Luoshi.Ledger.Spoken;

/// <summary>What an entry says, on one line.</summary>
public static class EntryWords
{
    public static string Chinese(Entry entry) => Of(entry, "；", leaf => (leaf.ChineseName, leaf.Chinese));

    public static string English(Entry entry) => Of(entry, "; ", leaf => (leaf.EnglishName, leaf.English));

    /// <summary>What cannot be read is shown as it stands: whoever looks for what is wrong has to see it.</summary>
    private static string Of(Entry entry, string between, Func<Leaf, (string Name, string Said)> words)
    {
        try
        {
            return string.Join(between, Leaves.Of(FactCodec.Read(entry)).Select(words).Select(told => told.Name.Length > 0 ? $"{told.Name} {told.Said}" : told.Said));
        }
        catch (BrokenLedgerException)
        {
            return OneLine.Of(entry.Body);
        }
    }
}
