using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Webhooks;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Webhooks;

/// <summary>
/// Tells subscriptions what was entered: in order, each at least once, and by one node as a rule. No entry waits for it: it reads what is in the ledger, and keeps how far it came beside it.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="webhooks">The subscriptions.</param>
/// <param name="accounts">Whether those who made them can still sign in.</param>
/// <param name="envelope">In which messages go out.</param>
/// <param name="body">What they say.</param>
/// <param name="clock">What time it is.</param>
public sealed class Deliveries(ILedger ledger, IWebhooks webhooks, IAccounts accounts, Envelope envelope, MessageBody body, TimeProvider clock)
{
    // Messages that one claim sends; then others have their turn.
    private const int AtOnce = 50;

    // Some times what one message takes: who has not come back by then was cut off.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);

    // Nobody is rung at without end.
    private static readonly TimeSpan _betweenPings = TimeSpan.FromSeconds(5);

    private static readonly Remark _noDuty = new("设回调的人已经不担任这个身份，或者账户锁定了，不再投递。", "Whoever made it is not in that role any more, or the account is locked; nothing is sent.");

    /// <summary>Those of all places to which there is something to tell now.</summary>
    public IReadOnlyList<Webhook> Due()
    {
        var due = webhooks.Due(clock.GetUtcNow());
        var heads = due.Select(webhook => webhook.Place).Distinct().ToDictionary(place => place, place => new Office(ledger, place).LastEntry(), StringComparer.Ordinal);
        return [.. due.Where(webhook => webhook.Heard < heads[webhook.Place])];
    }

    /// <summary>Sends what there is to tell, message by message, until one is not taken or nothing is left; nothing where another node does.</summary>
    public async Task Deliver(Webhook due, CancellationToken stop)
    {
        if (Claim(due) is not { } held) return;
        try
        {
            if (!held.IsDueAt(clock.GetUtcNow())) return;
            for (var sent = 0; sent < AtOnce && await Step(held, stop) is { } next; sent++) held = next;
        }
        finally
        {
            webhooks.GiveBack(held);
        }
    }

    /// <summary>Sends a message that says nothing, at once; where it is taken, a subscription that rests goes on.</summary>
    /// <returns>Whether it was taken, and what came of it in words.</returns>
    /// <exception cref="RefusedException">One is being sent, or was just now; or whoever made it may not hear any more.</exception>
    public async Task<(bool IsTaken, Remark Words)> Ping(Webhook webhook, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!MakerMay(webhook)) throw new RefusedException(_noDuty.Chinese, _noDuty.English);
        if (webhook.TriedAt + _betweenPings > now || Claim(webhook) is not { } held) throw new RefusedException(
            "这个回调正在投递，或者刚刚投递过，过几秒再试。", "A message is on its way there, or was just now. Try again in some seconds.");
        try
        {
            var outcome = await envelope.Send(held, $"ping_{Word()}", MessageBody.Ping(held.Place, now), stop);
            if (outcome.IsGone) TakeBack(held);
            else webhooks.Settle(outcome.IsTaken ? held.Taken(outcome, now) : held.Answered(outcome.Words, now));
            return (outcome.IsTaken, outcome.Words);
        }
        finally
        {
            webhooks.GiveBack(held);
        }
    }

    /// <summary>One message, or the finding that there is none.</summary>
    /// <returns>The subscription where it can go on at once; null where not.</returns>
    private async Task<Webhook?> Step(Webhook held, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!MakerMay(held)) return Stop(held.Answered(_noDuty, now) with { RestsSince = now });
        var run = EntryRun.Of(ledger, held);
        if (run.Last == held.Heard) return null;
        if (run.Entries.Count == 0) return GoOn(held.Past(run.Last));
        // What the message tells of is kept before it goes out: sent again under its id, it tells of the same.
        return held.Telling == run.Last ? await Send(held, run, stop) : GoOn(held with { Telling = run.Last }) is { } fixedOn ? await Send(fixedOn, run, stop) : null;
    }

    private async Task<Webhook?> Send(Webhook held, EntryRun run, CancellationToken stop)
    {
        var outcome = await envelope.Send(held, run.IdFor(held), body.Of(held.Place, run.Entries), stop);
        if (outcome.IsTaken) return GoOn(held.Taken(outcome, clock.GetUtcNow()).Past(run.Last));
        if (!outcome.IsGone) return Stop(held.Failed(outcome, clock.GetUtcNow()));
        TakeBack(held);
        return null;
    }

    private Webhook? Claim(Webhook webhook)
    {
        var now = clock.GetUtcNow();
        return webhooks.Claim(webhook, Word(), now, now + _lease);
    }

    /// <summary>Keeps how far it came, and holds it on; null where another has it by now.</summary>
    private Webhook? GoOn(Webhook held)
    {
        var on = held with { HeldUntil = clock.GetUtcNow() + _lease };
        return webhooks.Settle(on) ? on : null;
    }

    private Webhook? Stop(Webhook held)
    {
        webhooks.Settle(held);
        return null;
    }

    private void TakeBack(Webhook gone)
    {
        if (webhooks.Remove(gone)) accounts.Note(new AccountEvent(gone.Place, gone.Name, AccountEventKind.WebhookTakenBack, clock.GetUtcNow()) { By = $"{gone.Host}：410" });
    }

    private bool MakerMay(Webhook webhook) => accounts.Account(webhook.Place, webhook.Name) is { IsLocked: false } &&
        Duties.Of(ledger, webhook.Place, webhook.Name, PlaceTime.DayOf(clock.GetUtcNow())).Any(duty => duty.Role == webhook.Role);

    private static string Word() => Guid.NewGuid().ToString("N");
}
