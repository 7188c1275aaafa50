namespace Luoshi.Ledger.Webhooks;

/// <summary>Where subscriptions are kept, beside the ledger and not in it. Whoever sends claims one for a time, so that of several nodes one does.</summary>
public interface IWebhooks
{
    /// <summary>All of a place, the last made first.</summary>
    IReadOnlyList<Webhook> Of(string place);

    /// <summary>Null where there is none.</summary>
    Webhook? Find(string place, string id);

    /// <summary>Keeps a new one.</summary>
    void Keep(Webhook webhook);

    /// <summary>Takes one away, whoever holds it.</summary>
    /// <returns>Whether it was there.</returns>
    bool Remove(Webhook webhook);

    /// <summary>Those of all places to which something may be sent at a moment: they do not rest, are not waiting, and nobody holds them.</summary>
    IReadOnlyList<Webhook> Due(DateTimeOffset moment);

    /// <summary>Claims one for a time.</summary>
    /// <param name="webhook">Which.</param>
    /// <param name="holder">Who claims it: a word of this claim alone.</param>
    /// <param name="moment">Now.</param>
    /// <param name="until">Until when it is claimed.</param>
    /// <returns>As it is now; null where somebody else holds it, or it is gone.</returns>
    Webhook? Claim(Webhook webhook, string holder, DateTimeOffset moment, DateTimeOffset until);

    /// <summary>Keeps what came of it, and until when it is held.</summary>
    /// <returns>Whether it was held still: where another claimed it meanwhile, or it was taken away, nothing is kept.</returns>
    bool Settle(Webhook webhook);

    /// <summary>Lets others claim it at once, where it is held still.</summary>
    void GiveBack(Webhook webhook);
}
