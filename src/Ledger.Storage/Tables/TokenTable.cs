using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Tokens of programs as rows.</summary>
internal static class TokenTable
{
    private const string Columns = "place, id, name, role, unit, title, scopes, made, ends, revoked, used";

    public static Statement Insert(ApiToken token) => new(
        $"INSERT INTO token ({Columns}) VALUES (@place, @id, @name, @role, @unit, @title, @scopes, @made, @ends, @revoked, @used)",
        ("@place", token.Place), ("@id", token.Id), ("@name", token.Name), ("@role", token.Role.ToString()), ("@unit", token.Unit), ("@title", token.Title),
        ("@scopes", string.Join(',', token.Scopes)), ("@made", EntryBytes.TimeOf(token.MadeAt)), ("@ends", EntryBytes.TimeOf(token.EndsAt)),
        ("@revoked", KeptTime.Of(token.RevokedAt)), ("@used", KeptTime.Of(token.UsedAt)));

    public static Statement Revoke(ApiToken token, DateTimeOffset at) => new(
        $"UPDATE token SET revoked = @revoked WHERE place = @place AND id = @id AND revoked = '' RETURNING {Columns}",
        ("@place", token.Place), ("@id", token.Id), ("@revoked", EntryBytes.TimeOf(at)));

    public static Statement Used(ApiToken token, DateTimeOffset at) => new(
        "UPDATE token SET used = @used WHERE place = @place AND id = @id", ("@place", token.Place), ("@id", token.Id), ("@used", EntryBytes.TimeOf(at)));

    public static Statement All(string place) => new($"SELECT {Columns} FROM token WHERE place = @place ORDER BY made DESC, id", ("@place", place));

    public static Statement Of(string place, string name) => new(
        $"SELECT {Columns} FROM token WHERE place = @place AND name = @name ORDER BY made DESC, id", ("@place", place), ("@name", name));

    public static Statement One(string place, string id) => new($"SELECT {Columns} FROM token WHERE place = @place AND id = @id", ("@place", place), ("@id", id));

    public static ApiToken Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<Role>(row.GetString(3)), row.GetString(4), row.GetString(5))
    {
        Scopes = [.. row.GetString(6).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<TokenScope>)],
        MadeAt = EntryBytes.ParseTime(row.GetString(7)),
        EndsAt = EntryBytes.ParseTime(row.GetString(8)),
        RevokedAt = KeptTime.Parse(row.GetString(9)),
        UsedAt = KeptTime.Parse(row.GetString(10)),
    };
}
