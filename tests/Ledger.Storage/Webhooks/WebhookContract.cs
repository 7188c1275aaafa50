using Luoshi.Ledger.Webhooks;

namespace Luoshi.Ledger.Storage.Tests.Webhooks;

/// <summary>What is kept of subscriptions, whatever database is behind it.</summary>
public abstract class WebhookContract : IDisposable
{
    private const string Place = "990101";

    private static readonly DateTimeOffset _now = new(2025, 11, 12, 1, 30, 0, TimeSpan.Zero);

    private static readonly Webhook _webhook = new(Place, "5f0c", "林主任", Role.Supervisor, "https://oa.example.gov.cn/luoshi")
    {
        Topics = ["ProgressVerified", "TaskClosed"],
        Secret = "sealed",
        MadeAt = _now,
        Heard = new(2025, 12),
        DueAt = _now,
    };

    private readonly List<StoredLedger> _opened = [];

    [Fact]
    public void A_subscription_is_there_when_the_ledger_is_opened_again()
    {
        Open().Keep(_webhook);

        var webhooks = Open();
        AssertSame(_webhook, webhooks.Find(Place, _webhook.Id)!);
        AssertSame(_webhook, Assert.Single(webhooks.Of(Place)));
        AssertSame(_webhook, Assert.Single(webhooks.Due(_now)));
    }

    [Fact]
    public void Places_do_not_see_each_others_subscriptions()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook);

        Assert.Empty(webhooks.Of("990102"));
        Assert.Null(webhooks.Find("990102", _webhook.Id));
        Assert.False(webhooks.Remove(_webhook with { Place = "990102" }));
        Assert.NotNull(webhooks.Find(Place, _webhook.Id));
    }

    [Fact]
    public async Task Of_many_who_claim_one_at_once_one_has_it()
    {
        var (one, other) = (Open(), Open());
        one.Keep(_webhook);

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(at => Task.Run(() => (at % 2 == 0 ? one : other).Claim(_webhook, $"h{at}", _now, _now.AddMinutes(1)))));

        var held = Assert.Single(claims.OfType<Webhook>());
        Assert.Equal(held.Holder, one.Find(Place, _webhook.Id)!.Holder);
        Assert.Empty(other.Due(_now));
    }

    [Fact]
    public void What_came_of_it_is_kept_for_whoever_holds_it_and_for_nobody_else()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook);
        var held = webhooks.Claim(_webhook, "one", _now, _now.AddMinutes(1))!;
        var after = held with
        {
            Heard = new(2025, 20),
            Telling = new(2025, 30),
            Failures = 2,
            DueAt = _now.AddHours(1),
            RestsSince = _now.AddHours(2),
            TriedAt = _now.AddSeconds(1),
            TakenAt = _now.AddSeconds(2),
            Answer = "没有回应",
            AnswerInEnglish = "no answer",
            HeldUntil = _now.AddMinutes(2),
        };

        Assert.True(webhooks.Settle(after));
        AssertSame(after, webhooks.Find(Place, _webhook.Id)!);
        Assert.False(webhooks.Settle(after with { Holder = "other", Failures = 9 }));
        Assert.Equal(2, webhooks.Find(Place, _webhook.Id)!.Failures);
    }

    [Fact]
    public void Whoever_was_cut_off_loses_it_to_the_next_and_keeps_nothing_after()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook);
        var lost = webhooks.Claim(_webhook, "lost", _now, _now.AddMinutes(1))!;

        Assert.Null(webhooks.Claim(_webhook, "next", _now.AddSeconds(59), _now.AddMinutes(2)));
        Assert.NotNull(webhooks.Claim(_webhook, "next", _now.AddMinutes(1), _now.AddMinutes(2)));

        Assert.False(webhooks.Settle(lost with { Heard = new(2026, 1) }));
        webhooks.GiveBack(lost);
        Assert.Null(webhooks.Claim(_webhook, "third", _now.AddSeconds(61), _now.AddMinutes(3)));
    }

    [Fact]
    public void What_is_given_back_can_be_claimed_at_once()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook);

        webhooks.GiveBack(webhooks.Claim(_webhook, "one", _now, _now.AddMinutes(1))!);

        Assert.NotNull(webhooks.Claim(_webhook, "two", _now, _now.AddMinutes(1)));
    }

    [Fact]
    public void One_that_waits_rests_or_is_held_is_not_due()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook with { Id = "waits", DueAt = _now.AddSeconds(10) });
        webhooks.Keep(_webhook with { Id = "rests", RestsSince = _now });
        webhooks.Keep(_webhook with { Id = "held" });
        webhooks.Claim(_webhook with { Id = "held" }, "one", _now, _now.AddMinutes(1));

        Assert.Empty(webhooks.Due(_now));
        Assert.Equal(["held", "waits"], webhooks.Due(_now.AddMinutes(1)).Select(webhook => webhook.Id).Order());
    }

    [Fact]
    public void What_is_taken_back_is_gone_though_somebody_holds_it()
    {
        var webhooks = Open();
        webhooks.Keep(_webhook);
        var held = webhooks.Claim(_webhook, "one", _now, _now.AddMinutes(1))!;

        Assert.True(webhooks.Remove(_webhook));

        Assert.False(webhooks.Remove(_webhook));
        Assert.False(webhooks.Settle(held));
        Assert.Empty(webhooks.Of(Place));
    }

    public void Dispose()
    {
        foreach (var ledger in _opened) ledger.Dispose();
        Forget();
        GC.SuppressFinalize(this);
    }

    private protected abstract StoredLedger OpenIt();

    private protected virtual void Forget()
    {
    }

    private IWebhooks Open()
    {
        _opened.Add(OpenIt());
        return _opened[^1].Webhooks;
    }

    /// <summary>Lists are compared by what is in them.</summary>
    private static void AssertSame(Webhook expected, Webhook kept)
    {
        Assert.Equal(expected.Topics, kept.Topics);
        Assert.Equal(expected, kept with { Topics = expected.Topics });
    }
}
