namespace Luoshi.Ledger;

/// <summary>
/// A state for one question that looks at many tasks: what belongs together by the first part of its id (all reports of a plan's
/// year; all of a kind whose ids have one part) is read at one go and kept. To be forgotten with the answer.
/// </summary>
public sealed class ReadOnce : ILedgerState
{
    private readonly ILedgerState _below;

    private readonly Dictionary<(string Kind, string Prefix), IReadOnlyList<Entity>> _read = [];
    private readonly Dictionary<(string Kind, string Prefix), Dictionary<string, Entity>> _byId = [];
    private readonly Dictionary<(Type Excerpt, string Prefix), object> _excerpts = [];

    private ReadOnce(ILedgerState below) => _below = below;

    /// <summary>A state that answers the same again at no cost: as it is, where it remembers by itself.</summary>
    public static ILedgerState Of(ILedgerState state) => state.Remembers ? state : new ReadOnce(state);

    public Entity? Find(EntityKey key)
    {
        var group = GroupOf(key.Id);
        if (!_byId.TryGetValue((key.Kind, group), out var entities))
            _byId[(key.Kind, group)] = entities = All(key.Kind, group).ToDictionary(entity => entity.Key.Id, StringComparer.Ordinal);
        return entities.GetValueOrDefault(key.Id);
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        if (_read.TryGetValue((kind, prefix), out var known)) return known;
        return _read[(kind, prefix)] = _read.TryGetValue((kind, GroupOf(prefix)), out var group)
            ? [.. group.Where(entity => entity.Key.Id.StartsWith(prefix, StringComparison.Ordinal))]
            : _below.All(kind, prefix);
    }

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T>
    {
        if (_excerpts.TryGetValue((typeof(T), prefix), out var known)) return (IReadOnlyList<T>)known;
        var read = _below.Excerpts<T>(prefix);
        _excerpts[(typeof(T), prefix)] = read;
        return read;
    }

    private static string GroupOf(string id) => id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)];
}
