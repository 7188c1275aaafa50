using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;
using Luoshi.Ledger.Webhooks;

namespace Luoshi.Ledger.Storage;

/// <summary>Subscriptions in the database of the ledger; whoever keeps one waits for nobody who writes to a place.</summary>
internal sealed class StoredWebhooks(Database database, Guard guard) : IWebhooks
{
    public IReadOnlyList<Webhook> Of(string place) => Asked(WebhookTable.Of(place));

    public Webhook? Find(string place, string id) => Asked(WebhookTable.One(place, id)) is [var webhook] ? webhook : null;

    public void Keep(Webhook webhook) => Written(WebhookTable.Insert(webhook));

    public bool Remove(Webhook webhook) => Written(WebhookTable.Delete(webhook)) is not null;

    public IReadOnlyList<Webhook> Due(DateTimeOffset moment) => Asked(WebhookTable.Due(moment));

    public Webhook? Claim(Webhook webhook, string holder, DateTimeOffset moment, DateTimeOffset until) => Written(WebhookTable.Claim(webhook, holder, moment, until));

    public bool Settle(Webhook webhook) => Written(WebhookTable.Settle(webhook)) is not null;

    public void GiveBack(Webhook webhook) => Written(WebhookTable.GiveBack(webhook));

    private IReadOnlyList<Webhook> Asked(Statement question) => guard.Over(() =>
    {
        using var session = Session.ToRead(database);
        return session.Rows(question, WebhookTable.Read);
    });

    private Webhook? Written(Statement statement) => guard.Over(() =>
    {
        using var session = Session.ToWrite(database, []);
        var written = session.Rows(statement, WebhookTable.Read) is [var row] ? row : null;
        session.Commit();
        return written;
    });
}
