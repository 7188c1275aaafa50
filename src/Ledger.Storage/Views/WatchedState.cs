namespace Luoshi.Ledger.Storage.Views;

/// <summary>A state that notes which groups of entities are looked at.</summary>
/// <param name="below">What answers.</param>
internal sealed class WatchedState(HeldState below) : ILedgerState
{
    private readonly HashSet<(string Kind, string Group)> _looked = [];

    public IReadOnlySet<(string Kind, string Group)> Looked => _looked;

    public bool Remembers => true;

    public Entity? Find(EntityKey key)
    {
        _looked.Add(PlaceView.GroupNameOf(key.Kind, key.Id));
        return below.Find(key);
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        _looked.Add(PlaceView.GroupNameOf(kind, prefix));
        return below.All(kind, prefix);
    }

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T>
    {
        _looked.Add(PlaceView.GroupNameOf(T.Kind, prefix));
        return below.Excerpts<T>(prefix);
    }

    public T Derived<T>(object key, Func<ILedgerState, T> make)
    {
        var made = below.Made(key, make);
        _looked.UnionWith(made.Groups);
        return (T)made.Value!;
    }
}
