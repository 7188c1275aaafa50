using System.Data.Common;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Entries as rows.</summary>
internal static class EntryTable
{
    private const string Columns = "place, year, number, at, actor, role, unit, kind, reason, body, previous, hash";

    public static Statement Insert(Entry entry, EntityKey subject) => new(
        $"INSERT INTO entry ({Columns}, subject) VALUES (@place, @year, @number, @at, @actor, @role, @unit, @kind, @reason, @body, @previous, @hash, @subject)",
        ("@place", entry.Stream.Place), ("@year", entry.Stream.Year), ("@number", entry.Number), ("@at", EntryBytes.TimeOf(entry.At)),
        ("@actor", entry.By.Name), ("@role", entry.By.Role.ToString()), ("@unit", entry.By.Unit), ("@kind", entry.Kind),
        ("@reason", entry.Reason), ("@body", entry.Body), ("@previous", entry.Previous.ToString()), ("@hash", entry.Hash.ToString()),
        ("@subject", subject.ToString()));

    public static Statement After(string place, EntryPlace after) => new(
        $"SELECT {Columns} FROM entry WHERE place = @place AND (year, number) > (@year, @number) ORDER BY year, number",
        ("@place", place), ("@year", after.Year), ("@number", after.Number));

    public static Statement About(string place, EntityKey subject) => new(
        $"SELECT {Columns} FROM entry WHERE place = @place AND subject = @subject ORDER BY year, number", ("@place", place), ("@subject", subject.ToString()));

    public static Statement HashAt(StreamId stream, long number) => new(
        "SELECT hash FROM entry WHERE place = @place AND year = @year AND number = @number",
        ("@place", stream.Place), ("@year", stream.Year), ("@number", number));

    /// <summary>What the entries behind one changed, entry by entry, up to so many.</summary>
    public static Statement SubjectsAfter(string place, EntryPlace after, int most) => new(
        "SELECT subject FROM entry WHERE place = @place AND (year, number) > (@year, @number) LIMIT @most",
        ("@place", place), ("@year", after.Year), ("@number", after.Number), ("@most", most));

    public static EntityKey ReadSubject(DbDataReader row)
    {
        var subject = row.GetString(0);
        var blank = subject.IndexOf(' ', StringComparison.Ordinal);
        return new(subject[..blank], subject[(blank + 1)..]);
    }

    public static Entry Read(DbDataReader row)
    {
        var stream = new StreamId(row.GetString(0), row.GetInt32(1));
        var number = row.GetInt64(2);
        try
        {
            return new Entry(stream, number)
            {
                At = EntryBytes.ParseTime(row.GetString(3)),
                By = new Actor(row.GetString(4), Enum.Parse<Role>(row.GetString(5)), row.GetString(6)),
                Kind = row.GetString(7),
                Reason = row.GetString(8),
                Body = row.GetString(9),
                Previous = EntryHash.Parse(row.GetString(10)) ?? throw new FormatException(),
                Hash = EntryHash.Parse(row.GetString(11)) ?? throw new FormatException(),
            };
        }
        catch (Exception cause) when (cause is FormatException or ArgumentException)
        {
            throw new UnreadableEntryException(stream, number);
        }
    }
}
