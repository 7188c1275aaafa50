using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Answers to programs as rows.</summary>
internal static class AnswerTable
{
    private const string Columns = "place, name, id, request, at, status, type, body";

    private const string Key = "place = @place AND name = @name AND id = @id";

    /// <summary>Gives the row back that it wrote; none where the key is taken.</summary>
    public static Statement Claim(KeptAnswer claim, DateTimeOffset lost) => new(
        $"""
        INSERT INTO answer ({Columns}) VALUES (@place, @name, @id, @request, @at, @status, @type, @body)
        ON CONFLICT (place, name, id) DO UPDATE SET at = excluded.at WHERE answer.status = 0 AND answer.at < @lost AND answer.request = excluded.request
        RETURNING {Columns}
        """,
        [.. Values(claim), ("@lost", EntryBytes.TimeOf(lost))]);

    public static Statement Keep(KeptAnswer answer) => new(
        $"UPDATE answer SET request = @request, at = @at, status = @status, type = @type, body = @body WHERE {Key}", Values(answer));

    /// <summary>Only a claim that still stands: where it was taken for lost, another call may have been answered under the key meanwhile.</summary>
    public static Statement GiveBack(KeptAnswer claim) => new($"DELETE FROM answer WHERE {Key} AND at = @at", [.. KeyOf(claim), ("@at", EntryBytes.TimeOf(claim.At))]);

    public static Statement One(KeptAnswer claim) => new($"SELECT {Columns} FROM answer WHERE {Key}", KeyOf(claim));

    public static Statement Forget(DateTimeOffset before) => new("DELETE FROM answer WHERE at < @before", ("@before", EntryBytes.TimeOf(before)));

    public static KeptAnswer Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2))
    {
        Request = row.GetString(3),
        At = EntryBytes.ParseTime(row.GetString(4)),
        Status = row.GetInt32(5),
        Type = row.GetString(6),
        Body = row.GetString(7),
    };

    private static (string, object)[] KeyOf(KeptAnswer answer) => [("@place", answer.Place), ("@name", answer.Name), ("@id", answer.Key)];

    private static (string, object)[] Values(KeptAnswer answer) =>
    [
        .. KeyOf(answer), ("@request", answer.Request), ("@at", EntryBytes.TimeOf(answer.At)), ("@status", answer.Status), ("@type", answer.Type), ("@body", answer.Body),
    ];
}
