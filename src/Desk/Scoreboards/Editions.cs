using System.Collections.Concurrent;
using Luoshi.Ledger;

namespace Luoshi.Desk.Scoreboards;

/// <summary>
/// Tells whether a place's ledger went on, for whoever keeps what was made of it. What is given here counts at once; for what other programs write the ledger is asked once a second,
/// however many ask here: a thousand readers cost one question, and what is taken back is gone after a second wherever it is read.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="clock">What time it is.</param>
public sealed class Editions(ILedger ledger, TimeProvider clock)
{
    private static readonly TimeSpan _trusted = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Known> _known = new();

    /// <summary>Another word for every state of the place; null where there is no such place.</summary>
    public string? Of(string place)
    {
        var given = ledger.Given;
        if (_known.TryGetValue(place, out var known) && known.Given == given && clock.GetElapsedTime(known.AskedAt) < _trusted) return known.Edition;
        var askedAt = clock.GetTimestamp();
        if (ledger.Heads(place) is not [.., var last]) return null;
        known = new($"{last.Stream.Year}-{last.Number}-{last.Hash}", given, askedAt);
        _known[place] = known;
        return known.Edition;
    }

    private sealed record Known(string Edition, long Given, long AskedAt);
}
