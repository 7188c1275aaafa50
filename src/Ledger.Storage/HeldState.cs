using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage;

/// <summary>State as the database had it at one moment.</summary>
internal sealed class HeldState(Session session, Guard guard, string place) : IHeldState
{
    public Entity? Find(EntityKey key) =>
        guard.Over(() => session.Rows(EntityTable.Find(place, key), EntityTable.Read).SingleOrDefault());

    public IReadOnlyList<Entity> All(string kind, string prefix = "") =>
        guard.Over(() => session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read));

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> =>
        guard.Over(() => session.Rows(EntityTable.All(place, T.Kind, prefix), EntityTable.ReadExcerpt<T>));

    public void Dispose() => session.Dispose();
}
