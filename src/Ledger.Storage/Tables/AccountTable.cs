using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Accounts as rows.</summary>
internal static class AccountTable
{
    private const string Columns = "place, name, made, failures, rests, locked";

    public static Statement Insert(Account account) => new(
        $"INSERT INTO account ({Columns}) VALUES (@place, @name, @made, @failures, @rests, @locked) ON CONFLICT (place, name) DO NOTHING", Values(account));

    public static Statement Update(Account account) => new(
        "UPDATE account SET made = @made, failures = @failures, rests = @rests, locked = @locked WHERE place = @place AND name = @name", Values(account));

    public static Statement Of(string place) => new($"SELECT {Columns} FROM account WHERE place = @place ORDER BY name", ("@place", place));

    public static Statement Of(string place, string name) => new(
        $"SELECT {Columns} FROM account WHERE place = @place AND name = @name", ("@place", place), ("@name", name));

    public static Account Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), EntryBytes.ParseTime(row.GetString(2)))
    {
        Failures = row.GetInt32(3),
        RestsUntil = KeptTime.Parse(row.GetString(4)),
        IsLocked = row.GetInt32(5) != 0,
    };

    private static (string, object)[] Values(Account account) =>
    [
        ("@place", account.Place), ("@name", account.Name), ("@made", EntryBytes.TimeOf(account.MadeAt)), ("@failures", account.Failures),
        ("@rests", KeptTime.Of(account.RestsUntil)), ("@locked", account.IsLocked ? 1 : 0),
    ];
}
