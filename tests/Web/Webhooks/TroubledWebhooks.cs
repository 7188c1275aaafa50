using Luoshi.Ledger.Webhooks;

namespace Luoshi.Web.Tests.Webhooks;

/// <summary>Subscriptions in which something goes wrong that nobody foresaw, as often as a test says.</summary>
internal sealed class TroubledWebhooks(IWebhooks webhooks) : IWebhooks
{
    /// <summary>How often it still goes wrong.</summary>
    public int Troubles { get; set; }

    /// <summary>How often one was claimed.</summary>
    public int Claims { get; private set; }

    public IReadOnlyList<Webhook> Of(string place) => webhooks.Of(place);

    public Webhook? Find(string place, string id) => webhooks.Find(place, id);

    public void Keep(Webhook webhook) => webhooks.Keep(webhook);

    public bool Remove(Webhook webhook) => webhooks.Remove(webhook);

    public IReadOnlyList<Webhook> Due(DateTimeOffset moment) => webhooks.Due(moment);

    public Webhook? Claim(Webhook webhook, string holder, DateTimeOffset moment, DateTimeOffset until)
    {
        Claims++;
        return webhooks.Claim(webhook, holder, moment, until);
    }

    public bool Settle(Webhook webhook) => Troubles-- > 0 ? throw new InvalidOperationException("Nobody foresaw this.") : webhooks.Settle(webhook);

    public void GiveBack(Webhook webhook) => webhooks.GiveBack(webhook);
}
