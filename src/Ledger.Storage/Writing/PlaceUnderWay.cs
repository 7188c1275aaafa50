using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Records;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>
/// A place inside a transaction that writes: its state with what the commands before have changed, and the entries to be written.
/// </summary>
internal sealed class PlaceUnderWay : ILedgerState
{
    private readonly StoredState _before;
    private readonly Dictionary<EntityKey, Entity> _changed = [];
    private readonly Dictionary<EntityKey, Entity> _trial = [];
    private readonly List<(Entry Entry, EntityKey Subject)> _entries = [];
    private readonly string _place;
    private StreamHead? _head;

    /// <param name="session">With the right to write to the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="gathered">What has been looked up already; null where nothing has.</param>
    public PlaceUnderWay(Session session, string place, Gathered? gathered)
    {
        (_place, _before) = (place, new StoredState(session, place, gathered));
        _head = gathered is null ? StreamTable.Last(session, place) : gathered.HeadOf(place);
    }

    /// <summary>The last of the entries to be written; null where there are none.</summary>
    public Entry? Last => _entries is [.., var (entry, _)] ? entry : null;

    public Entity? Find(EntityKey key)
    {
        if (_trial.TryGetValue(key, out var tried)) return tried;
        return _changed.TryGetValue(key, out var changed) ? changed : _before.Find(key);
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        var entities = _before.All(kind, prefix).ToDictionary(entity => entity.Key);
        foreach (var (key, entity) in _changed.Concat(_trial))
            if (key.Kind == kind && key.Id.StartsWith(prefix, StringComparison.Ordinal)) entities[key] = entity;
        return [.. entities.Values.OrderBy(entity => entity.Key.Id, StringComparer.Ordinal)];
    }

    /// <summary>Carries a command out upon this state, wholly or not at all.</summary>
    public Receipt Carry(Order order, Moment moment)
    {
        _trial.Clear();
        try
        {
            if (_head is { } last) moment.MustFollow(last.At);
            var facts = order.Command.Decide(this, new Occasion(order.By, moment.Today, order.Reason) { Time = moment.Time });
            return Keep(facts, order, moment);
        }
        finally
        {
            _trial.Clear();
        }
    }

    /// <summary>The registers that were declared: their tables have to be there before anything is written.</summary>
    public IEnumerable<KeptRegister> Declared => _changed.Values.OfType<KeptRegister>();

    public IEnumerable<Statement> Statements()
    {
        foreach (var (entry, subject) in _entries) yield return EntryTable.Insert(entry, subject);
        foreach (var entity in _changed.Values) yield return EntityTable.Upsert(_place, entity);
        var changes = _changed.Values.Select(entity => (_before.Find(entity.Key), entity)).ToList();
        foreach (var statement in LampCountTable.Follow(_place, changes).Concat(RecordTables.Follow(_place, changes, this))) yield return statement;
        foreach (var stream in _entries.GroupBy(written => written.Entry.Stream))
            yield return StreamTable.Upsert(Link.HeadOf(stream.Last().Entry));
    }

    private Receipt Keep(IReadOnlyList<Fact> facts, Order order, Moment moment)
    {
        var head = _head;
        var at = head is { } last && last.At > moment.At ? last.At : moment.At;
        var written = new List<(Entry Entry, EntityKey Subject)>();
        foreach (var fact in facts)
        {
            var (kind, body) = FactCodec.Write(fact);
            var entry = Link.Append(head, new StreamId(_place, moment.Today.Year), at, order.By, order.Reason, kind, body);
            var before = Find(fact.Subject);
            var entity = fact.Change(before) with { Version = entry.Place };
            foreach (var following in entity.Following(this, before).ToList()) _trial[following.Key] = following with { Version = entry.Place };
            _trial[fact.Subject] = entity;
            written.Add((entry, fact.Subject));
            head = Link.HeadOf(entry);
        }
        _entries.AddRange(written);
        foreach (var (key, entity) in _trial) _changed[key] = entity;
        _head = head;
        return new Receipt([.. written.Select(pair => pair.Entry)]);
    }
}
