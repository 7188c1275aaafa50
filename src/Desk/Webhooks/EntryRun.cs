using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Webhooks;

namespace Luoshi.Desk.Webhooks;

/// <summary>The entries that one message tells of, in their order.</summary>
/// <param name="Last">The last entry that was looked at: the next message begins behind it.</param>
/// <param name="Entries">Those that the subscription is about.</param>
internal sealed record EntryRun(EntryPlace Last, IReadOnlyList<Entry> Entries)
{
    // Events of one message, and entries that are looked at for it.
    private const int Most = 100, MostLookedAt = 2000;

    /// <summary>Of the message: made of the last entry that it tells of and its hash, since a ledger that was restored may write another entry under the same number.</summary>
    public string IdFor(Webhook webhook) => $"msg_{webhook.Id}_{Last}_{Entries[^1].Hash.ToString()[..8]}";

    /// <summary>What the message that is under way tells of; where there is none, what the next one will.</summary>
    public static EntryRun Of(ILedger ledger, Webhook webhook)
    {
        var kinds = (webhook.Topics.Count > 0 ? Heard.By(webhook.Role).Intersect(webhook.Topics) : Heard.By(webhook.Role)).ToHashSet(StringComparer.Ordinal);
        var (last, told, looked) = (webhook.Heard, new List<Entry>(), 0);
        foreach (var entry in ledger.Entries(webhook.Place, webhook.Heard))
        {
            if (webhook.Telling != EntryPlace.None && entry.Place > webhook.Telling) break;
            // A newer node wrote it, and knows who may hear of it.
            if (!FactCodec.Names.Contains(entry.Kind)) break;
            last = entry.Place;
            if (kinds.Contains(entry.Kind)) told.Add(entry);
            if (told.Count == Most || ++looked == MostLookedAt) break;
        }
        return new(last, told);
    }
}
