using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>What was done with accounts as rows; they are only inserted.</summary>
internal static class AccountEventTable
{
    private const string Columns = "place, number, at, name, kind, actor, origin";

    /// <summary>Behind the last of the place: whoever inserts writes to the place alone.</summary>
    public static Statement Insert(AccountEvent done) => new(
        $"INSERT INTO account_event ({Columns}) SELECT @place, COALESCE(MAX(number), 0) + 1, @at, @name, @kind, @actor, @origin FROM account_event WHERE place = @place",
        ("@place", done.Place), ("@at", EntryBytes.TimeOf(done.At)), ("@name", done.Name), ("@kind", done.Kind.ToString()), ("@actor", done.By), ("@origin", done.From));

    public static Statement Before(string place, long before, int count) => new(
        $"SELECT {Columns} FROM account_event WHERE place = @place AND number < @before ORDER BY number DESC LIMIT @count", ("@place", place), ("@before", before), ("@count", count));

    public static Statement LastOf(string place, string name, int count) => new(
        $"SELECT {Columns} FROM account_event WHERE place = @place AND name = @name ORDER BY number DESC LIMIT @count", ("@place", place), ("@name", name), ("@count", count));

    public static AccountEvent Read(DbDataReader row) => new(row.GetString(0), row.GetString(3), Enum.Parse<AccountEventKind>(row.GetString(4)), EntryBytes.ParseTime(row.GetString(2)))
    {
        Number = row.GetInt64(1),
        By = row.GetString(5),
        From = row.GetString(6),
    };
}
