using Luoshi.Ledger;
using Luoshi.Ledger.Webhooks;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Webhooks;

/// <summary>How a subscription goes on after a message: at once, after a while, or not before somebody has looked.</summary>
internal static class Waiting
{
    // Between one try and the next; behind the last the subscription rests.
    private static readonly TimeSpan[] _waits =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    public static Webhook Taken(this Webhook webhook, Outcome outcome, DateTimeOffset now) => webhook.Answered(outcome.Words, now) with { Failures = 0, DueAt = now, TakenAt = now, RestsSince = null };

    public static Webhook Failed(this Webhook webhook, Outcome outcome, DateTimeOffset now)
    {
        var failures = webhook.Failures + 1;
        return failures > _waits.Length
            ? webhook.Answered(outcome.Words, now) with { Failures = failures, RestsSince = now }
            : webhook.Answered(outcome.Words, now) with { Failures = failures, DueAt = now + _waits[failures - 1] };
    }

    public static Webhook Answered(this Webhook webhook, Remark words, DateTimeOffset now) => webhook with { TriedAt = now, Answer = words.Chinese, AnswerInEnglish = words.English };

    /// <summary>Where the message is through: the next begins behind it.</summary>
    public static Webhook Past(this Webhook webhook, EntryPlace last) => webhook with { Heard = last, Telling = EntryPlace.None };
}
