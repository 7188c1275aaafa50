using System.Data.Common;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>The last entry of each stream as rows.</summary>
internal static class StreamTable
{
    public static Statement Upsert(StreamHead head) => new(
        """
        INSERT INTO stream (place, year, number, hash, at) VALUES (@place, @year, @number, @hash, @at)
        ON CONFLICT (place, year) DO UPDATE SET number = excluded.number, hash = excluded.hash, at = excluded.at
        """,
        ("@place", head.Stream.Place), ("@year", head.Stream.Year), ("@number", head.Number),
        ("@hash", head.Hash.ToString()), ("@at", EntryBytes.TimeOf(head.At)));

    public static Statement Of(string place) => new(
        "SELECT place, year, number, hash, at FROM stream WHERE place = @place ORDER BY year", ("@place", place));

    /// <summary>Of many places; only for a server.</summary>
    public static Statement OfAll(IReadOnlyCollection<string> places) => new(
        "SELECT place, year, number, hash, at FROM stream WHERE place = ANY (@places) ORDER BY place, year", ("@places", places.ToArray()));

    /// <summary>The head of the place's latest year; null before its first entry.</summary>
    public static StreamHead? Last(Session session, string place) => session.Rows(Of(place), Read) is [.., var last] ? last : null;

    public static Statement Places() => new("SELECT DISTINCT place FROM stream ORDER BY place");

    public static StreamHead Read(DbDataReader row) => new(
        new StreamId(row.GetString(0), row.GetInt32(1)), row.GetInt64(2), EntryHash.Parse(row.GetString(3)) ?? EntryHash.None,
        EntryBytes.ParseTime(row.GetString(4)));
}
