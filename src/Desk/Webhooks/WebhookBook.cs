using System.Security.Cryptography;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Webhooks;
using Luoshi.Sending;
using Luoshi.Sending.Signed;

namespace Luoshi.Desk.Webhooks;

/// <summary>The subscriptions of a place: whoever may make one sees and takes back their own, whoever runs the system all of them.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="webhooks">Where they are kept.</param>
/// <param name="accounts">Where it is noted who made and took back which.</param>
/// <param name="destinations">Where messages may go.</param>
/// <param name="seal">By which secrets are sealed.</param>
/// <param name="clock">What time it is.</param>
public sealed class WebhookBook(ILedger ledger, IWebhooks webhooks, IAccounts accounts, Destinations destinations, ISecretSeal seal, TimeProvider clock)
{
    // Of one person.
    private const int Most = 10;

    /// <summary>Those that somebody sees, the last made first.</summary>
    public IReadOnlyList<Webhook> Of(SignedIn who) => [.. webhooks.Of(who.Place).Where(webhook => Sees(who, webhook))];

    /// <summary>Null where there is none, or none that is theirs to see.</summary>
    public Webhook? Find(SignedIn who, string id) => webhooks.Find(who.Place, id) is { } webhook && Sees(who, webhook) ? webhook : null;

    /// <summary>Makes a subscription to what is entered from now on.</summary>
    /// <param name="who">Whose it is, and in what role.</param>
    /// <param name="address">Where messages go.</param>
    /// <param name="topics">The kinds of facts that it is about; none: all that the role hears of.</param>
    /// <param name="caller">From where it is made.</param>
    /// <returns>With it the secret by which messages are signed, which is nowhere to be had after.</returns>
    /// <exception cref="RefusedException">It cannot be like that; the sentence says why.</exception>
    public (Webhook Webhook, string Secret) Make(SignedIn who, string address, IReadOnlyList<string> topics, string caller)
    {
        var (to, secret, now) = (Checked(address.Trim()), SigningSecret.New().Written, clock.GetUtcNow());
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var webhook = new Webhook(who.Place, id, who.Name, who.Role, to)
        {
            Topics = Known(who.Role, topics),
            Secret = seal.Seal(secret),
            MadeAt = now,
            DueAt = now,
            Heard = new Office(ledger, who.Place).LastEntry(),
        };
        MustHaveRoom(who, to);
        // Noted before: there is none of which the log does not tell.
        accounts.Note(new AccountEvent(who.Place, who.Name, AccountEventKind.WebhookMade, now) { By = $"{who.Name}：{webhook.Host}", From = caller });
        webhooks.Keep(webhook);
        return (webhook, secret);
    }

    /// <summary>Takes one back, at once.</summary>
    public void TakeBack(SignedIn who, Webhook webhook, string caller)
    {
        if (webhooks.Remove(webhook)) accounts.Note(new AccountEvent(webhook.Place, webhook.Name, AccountEventKind.WebhookTakenBack, clock.GetUtcNow()) { By = $"{who.Name}：{webhook.Host}", From = caller });
    }

    private static bool Sees(SignedIn who, Webhook webhook) => who.Role == Role.Administrator || (webhook.Name == who.Name && webhook.Role == who.Role);

    private string Checked(string address)
    {
        try
        {
            return destinations.Read(address).AbsoluteUri;
        }
        catch (UndeliveredException why)
        {
            throw new RefusedException(why.Chinese, why.English);
        }
    }

    private static IReadOnlyList<string> Known(Role role, IReadOnlyList<string> topics)
    {
        var heard = Heard.By(role);
        if (heard.Count == 0) throw new RefusedException("这个身份不能设回调。", "Nobody in this role makes webhooks.");
        if (topics.FirstOrDefault(topic => !heard.Contains(topic)) is { } other) throw new RefusedException(
            $"没有“{other}”这种事项，或者不对这个身份开放。可以写：{string.Join("、", heard)}。", $"\"{other}\" is no kind of happening, or none that is open to this role. There are: {string.Join(", ", heard)}.");
        return [.. topics.Distinct().Order(StringComparer.Ordinal)];
    }

    private void MustHaveRoom(SignedIn who, string address)
    {
        var own = webhooks.Of(who.Place).Where(webhook => webhook.Name == who.Name).ToList();
        if (own.Any(webhook => webhook.Address == address && webhook.Role == who.Role)) throw new RefusedException(
            "这个地址已经有回调了。要换密钥或者事项，先收回再设。", "There is one for this address already. For another secret or other topics, take it back first.");
        if (own.Count >= Most) throw new RefusedException($"已经有 {Most} 个回调，先收回不用的。", $"There are {Most} already; take those back that are not used.");
    }
}
