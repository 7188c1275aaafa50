using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Sessions of people as rows.</summary>
internal static class SessionTable
{
    private const string Columns = "place, id, name, role, unit, begun, seen, ended, origin, browser";

    public static Statement Insert(SignedIn session) => new(
        $"""
        INSERT INTO session ({Columns}) VALUES (@place, @id, @name, @role, @unit, @begun, @seen, @ended, @origin, @browser)
        """,
        ("@place", session.Place), ("@id", session.Id), ("@name", session.Name), ("@role", session.Role.ToString()), ("@unit", session.Unit),
        ("@begun", EntryBytes.TimeOf(session.BegunAt)), ("@seen", EntryBytes.TimeOf(session.SeenAt)), ("@ended", KeptTime.Of(session.EndedAt)),
        ("@origin", session.From), ("@browser", session.Browser));

    public static Statement Seen(SignedIn session, DateTimeOffset at) => new(
        "UPDATE session SET seen = @seen WHERE place = @place AND id = @id AND ended = ''",
        ("@place", session.Place), ("@id", session.Id), ("@seen", EntryBytes.TimeOf(at)));

    public static Statement End(SignedIn session, DateTimeOffset at) => new(
        "UPDATE session SET ended = @ended WHERE place = @place AND id = @id AND ended = ''",
        ("@place", session.Place), ("@id", session.Id), ("@ended", EntryBytes.TimeOf(at)));

    public static Statement Of(string place, string id) => new($"SELECT {Columns} FROM session WHERE place = @place AND id = @id", ("@place", place), ("@id", id));

    public static Statement Open(string place) => new($"SELECT {Columns} FROM session WHERE place = @place AND ended = '' ORDER BY begun DESC", ("@place", place));

    public static Statement OpenOf(string place, string name) => new(
        $"SELECT {Columns} FROM session WHERE place = @place AND name = @name AND ended = '' ORDER BY begun DESC", ("@place", place), ("@name", name));

    public static Statement EndAll(string place, string name, DateTimeOffset at, string but) => new(
        "UPDATE session SET ended = @ended WHERE place = @place AND name = @name AND ended = '' AND id <> @but",
        ("@place", place), ("@name", name), ("@ended", EntryBytes.TimeOf(at)), ("@but", but));

    public static Statement Forget(DateTimeOffset before) => new("DELETE FROM session WHERE seen < @before", ("@before", EntryBytes.TimeOf(before)));

    public static SignedIn Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<Role>(row.GetString(3)), row.GetString(4), EntryBytes.ParseTime(row.GetString(5)))
    {
        SeenAt = EntryBytes.ParseTime(row.GetString(6)),
        EndedAt = KeptTime.Parse(row.GetString(7)),
        From = row.GetString(8),
        Browser = row.GetString(9),
    };
}
