using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;

namespace Luoshi.Bench.Ledgers.Making;

/// <summary>
/// A county's ledger in memory: each step is decided by the rules and its entries are chained as a ledger does, only that they are
/// not written.
/// </summary>
internal sealed class County(string place)
{
    private readonly FoldedState _state = new();
    private readonly Dictionary<StreamId, StreamHead> _heads = [];
    private StreamHead? _head;

    public string Place => place;

    public IEnumerable<StreamHead> Heads => _heads.Values;

    public IEnumerable<Entity> Entities => _state.Everything;

    /// <returns>The entries it left, each with what it changed as it is then.</returns>
    public IEnumerable<(Entry Entry, Entity Entity)> Take(Step step)
    {
        foreach (var fact in step.Command.Decide(_state, new Occasion(step.By, PlaceTime.DayOf(step.At))))
        {
            var (kind, body) = FactCodec.Write(fact);
            var entry = Link.Append(_head, new StreamId(place, PlaceTime.DayOf(step.At).Year), step.At.ToUniversalTime(), step.By, "", kind, body);
            _head = _heads[entry.Stream] = Link.HeadOf(entry);
            yield return (entry, _state.Take(fact, entry.Place));
        }
    }
}
