namespace Luoshi.Ledger.Tests;

/// <summary>A state that remembers which entities were asked for.</summary>
internal sealed class WatchedState(ILedgerState below) : ILedgerState
{
    private readonly HashSet<EntityKey> _found = [];

    public IReadOnlySet<EntityKey> Found => _found;

    public Entity? Find(EntityKey key)
    {
        _found.Add(key);
        return below.Find(key);
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "") => below.All(kind, prefix);
}
