using Luoshi.Ledger.Chain;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>A time that may not be known, in a column: empty where it is not.</summary>
internal static class KeptTime
{
    public static string Of(DateTimeOffset? time) => time is { } known ? EntryBytes.TimeOf(known) : "";

    public static DateTimeOffset? Parse(string kept) => kept.Length > 0 ? EntryBytes.ParseTime(kept) : null;
}
