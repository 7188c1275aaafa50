using System.Data.Common;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Webhooks;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Subscriptions as rows.</summary>
internal static class WebhookTable
{
    private const string Columns = "place, id, name, role, address, topics, secret, made, heard, telling, failures, due, rests, tried, taken, answer, english, holder, held";

    private const string Key = "place = @place AND id = @id";

    public static Statement Insert(Webhook webhook) => new(
        $"""
        INSERT INTO webhook ({Columns})
        VALUES (@place, @id, @name, @role, @address, @topics, @secret, @made, @heard, @telling, @failures, @due, @rests, @tried, @taken, @answer, @english, @holder, @held)
        RETURNING {Columns}
        """,
        [
            .. KeyOf(webhook), ("@name", webhook.Name), ("@role", webhook.Role.ToString()), ("@address", webhook.Address), ("@topics", string.Join(',', webhook.Topics)),
            ("@secret", webhook.Secret), ("@made", EntryBytes.TimeOf(webhook.MadeAt)), .. Changing(webhook),
        ]);

    public static Statement Of(string place) => new($"SELECT {Columns} FROM webhook WHERE place = @place ORDER BY made DESC, id", ("@place", place));

    public static Statement One(string place, string id) => new($"SELECT {Columns} FROM webhook WHERE {Key}", ("@place", place), ("@id", id));

    public static Statement Due(DateTimeOffset moment) => new(
        $"SELECT {Columns} FROM webhook WHERE rests = '' AND due <= @moment AND held <= @moment ORDER BY due, place, id", ("@moment", EntryBytes.TimeOf(moment)));

    /// <summary>Gives the row back that it claimed; none where another has it.</summary>
    public static Statement Claim(Webhook webhook, string holder, DateTimeOffset moment, DateTimeOffset until) => new(
        $"UPDATE webhook SET holder = @holder, held = @until WHERE {Key} AND held <= @moment RETURNING {Columns}",
        [.. KeyOf(webhook), ("@holder", holder), ("@until", EntryBytes.TimeOf(until)), ("@moment", EntryBytes.TimeOf(moment))]);

    /// <summary>Gives the row back that it wrote; none where another has it by now.</summary>
    public static Statement Settle(Webhook webhook) => new(
        $"""
        UPDATE webhook SET heard = @heard, telling = @telling, failures = @failures, due = @due, rests = @rests, tried = @tried, taken = @taken, answer = @answer, english = @english, held = @held
        WHERE {Key} AND holder = @holder RETURNING {Columns}
        """,
        [.. KeyOf(webhook), .. Changing(webhook)]);

    public static Statement GiveBack(Webhook webhook) => new(
        $"UPDATE webhook SET held = '' WHERE {Key} AND holder = @holder RETURNING {Columns}", [.. KeyOf(webhook), ("@holder", webhook.Holder)]);

    /// <summary>All of a copy: whoever tries it somewhere tells nobody of it, and where it goes on in the place of the ledger that was lost, somebody looks first.</summary>
    public static Statement RestAll(DateTimeOffset moment) => new(
        "UPDATE webhook SET rests = @moment, held = '', answer = @answer, english = @english WHERE rests = ''",
        ("@moment", EntryBytes.TimeOf(moment)), ("@answer", "账本是从备份来的，先看一看再试发，通了就继续。"), ("@english", "The ledger came from a copy: look first, then try it, and it goes on."));

    /// <summary>Gives the row back that it took away.</summary>
    public static Statement Delete(Webhook webhook) => new($"DELETE FROM webhook WHERE {Key} RETURNING {Columns}", KeyOf(webhook));

    public static Webhook Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<Role>(row.GetString(3)), row.GetString(4))
    {
        Topics = row.GetString(5).Split(',', StringSplitOptions.RemoveEmptyEntries),
        Secret = row.GetString(6),
        MadeAt = EntryBytes.ParseTime(row.GetString(7)),
        Heard = EntryPlace.Parse(row.GetString(8)) ?? EntryPlace.None,
        Telling = EntryPlace.Parse(row.GetString(9)) ?? EntryPlace.None,
        Failures = row.GetInt32(10),
        DueAt = EntryBytes.ParseTime(row.GetString(11)),
        RestsSince = KeptTime.Parse(row.GetString(12)),
        TriedAt = KeptTime.Parse(row.GetString(13)),
        TakenAt = KeptTime.Parse(row.GetString(14)),
        Answer = row.GetString(15),
        AnswerInEnglish = row.GetString(16),
        Holder = row.GetString(17),
        HeldUntil = KeptTime.Parse(row.GetString(18)),
    };

    private static (string, object)[] KeyOf(Webhook webhook) => [("@place", webhook.Place), ("@id", webhook.Id)];

    private static (string, object)[] Changing(Webhook webhook) =>
    [
        ("@heard", webhook.Heard.ToString()), ("@telling", webhook.Telling.ToString()), ("@failures", webhook.Failures), ("@due", EntryBytes.TimeOf(webhook.DueAt)),
        ("@rests", KeptTime.Of(webhook.RestsSince)), ("@tried", KeptTime.Of(webhook.TriedAt)), ("@taken", KeptTime.Of(webhook.TakenAt)), ("@answer", webhook.Answer),
        ("@english", webhook.AnswerInEnglish), ("@holder", webhook.Holder), ("@held", KeptTime.Of(webhook.HeldUntil)),
    ];
}
