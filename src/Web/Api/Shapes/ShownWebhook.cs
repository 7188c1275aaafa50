using Luoshi.Ledger.Webhooks;
using Luoshi.Vocabulary;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A subscription: where messages go, about what, and how it has gone so far.</summary>
/// <param name="Id">By which it is asked for.</param>
/// <param name="Address">Where messages go.</param>
/// <param name="Topics">The kinds of entries that it is about; none: all that whoever made it hears of.</param>
/// <param name="By">Who made it.</param>
/// <param name="Role">In what role.</param>
/// <param name="MadeAt">When.</param>
/// <param name="State">in-use, waiting (the last message was not taken and is sent again at dueAt) or resting (nothing is sent any more; a ping that is taken wakes it).</param>
/// <param name="Heard">The last entry that it was told of, or that was passed over: 2025-1235.</param>
/// <param name="Failures">How many times in a row the message was not taken.</param>
public sealed record ShownWebhook(string Id, string Address, IReadOnlyList<string> Topics, string By, string Role, DateTimeOffset MadeAt, string State, string Heard, int Failures)
{
    /// <summary>When the message is sent again.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When a message was last sent.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When one was last taken.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>What came of the last one.</summary>
    public ShownOutcome? LastAnswer { get; init; }

    internal static ShownWebhook Of(Webhook webhook) => new(
        webhook.Id, webhook.Address, webhook.Topics, webhook.Name, Code.Of(webhook.Role), webhook.MadeAt,
        webhook switch { { RestsSince: not null } => "resting", { Failures: > 0 } => "waiting", _ => "in-use" }, webhook.Heard.ToString(), webhook.Failures)
    {
        DueAt = webhook is { RestsSince: null, Failures: > 0 } ? webhook.DueAt : null,
        TriedAt = webhook.TriedAt,
        TakenAt = webhook.TakenAt,
        LastAnswer = webhook.TriedAt is null ? null : new(webhook.TakenAt == webhook.TriedAt, webhook.Answer, webhook.AnswerInEnglish),
    };
}

/// <summary>A subscription that was just made.</summary>
/// <param name="Webhook">It.</param>
/// <param name="Secret">By which its messages are signed (whsec_…): told this once.</param>
public sealed record ShownNewWebhook(ShownWebhook Webhook, string Secret);

/// <summary>What came of sending a message.</summary>
/// <param name="Taken">Whether it was taken: the answer was 2xx.</param>
/// <param name="Said">The answer, or why there was none.</param>
/// <param name="English">The same in English.</param>
public sealed record ShownOutcome(bool Taken, string Said, string English)
{
    internal static ShownOutcome Of((bool IsTaken, Remark Words) outcome) => new(outcome.IsTaken, outcome.Words.Chinese, outcome.Words.English);
}
