using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Credentials as rows.</summary>
internal static class CredentialTable
{
    private const string Columns = "place, name, kind, id, body, used, made, ends";

    private const string Key = "place = @place AND name = @name AND kind = @kind AND id = @id";

    public static Statement Upsert(Credential credential) => new(
        $"""
        INSERT INTO credential ({Columns}) VALUES (@place, @name, @kind, @id, @body, @used, @made, @ends)
        ON CONFLICT (place, name, kind, id) DO UPDATE SET body = excluded.body, used = excluded.used, made = excluded.made, ends = excluded.ends
        """,
        [.. KeyOf(credential), ("@body", credential.Body), ("@used", credential.Used), ("@made", EntryBytes.TimeOf(credential.MadeAt)), ("@ends", KeptTime.Of(credential.EndsAt))]);

    public static Statement Delete(Credential credential) => new($"DELETE FROM credential WHERE {Key}", KeyOf(credential));

    public static Statement DeleteLinks(string place, string name) => new(
        "DELETE FROM credential WHERE place = @place AND name = @name AND kind = @kind", ("@place", place), ("@name", name), ("@kind", nameof(CredentialKind.Link)));

    public static Statement One(Credential credential) => new($"SELECT {Columns} FROM credential WHERE {Key}", KeyOf(credential));

    public static Statement Of(string place, string name) => new(
        $"SELECT {Columns} FROM credential WHERE place = @place AND name = @name ORDER BY kind, id", ("@place", place), ("@name", name));

    public static Statement OfKind(string place, CredentialKind kind, string id) => new(
        $"SELECT {Columns} FROM credential WHERE place = @place AND kind = @kind AND id = @id",
        ("@place", place), ("@kind", kind.ToString()), ("@id", id));

    public static Statement Forget(CredentialKind kind, DateTimeOffset before) => new(
        "DELETE FROM credential WHERE kind = @kind AND ends <> '' AND ends < @before", ("@kind", kind.ToString()), ("@before", EntryBytes.TimeOf(before)));

    public static Credential Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), Enum.Parse<CredentialKind>(row.GetString(2)), row.GetString(3))
    {
        Body = row.GetString(4),
        Used = row.GetInt64(5),
        MadeAt = EntryBytes.ParseTime(row.GetString(6)),
        EndsAt = KeptTime.Parse(row.GetString(7)),
    };

    private static (string, object)[] KeyOf(Credential credential) =>
        [("@place", credential.Place), ("@name", credential.Name), ("@kind", credential.Kind.ToString()), ("@id", credential.Id)];
}
