using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>State as the database had it at one moment. What was read of a place before is not read again for as long as it stands.</summary>
internal sealed class HeldState(Session session, Guard guard, string place, PlaceViews views, PlaceView view) : IHeldState
{
    public bool Remembers => true;

    public Entity? Find(EntityKey key) => guard.Over(() => IsPassedBy(key.Kind)
        ? session.Rows(EntityTable.Find(place, key), EntityTable.Read).SingleOrDefault()
        : view.GroupOf(key.Kind, key.Id).Find(key.Id, Rows(key.Kind)));

    public IReadOnlyList<Entity> All(string kind, string prefix = "") => guard.Over(() => IsPassedBy(kind)
        ? session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read)
        : view.GroupOf(kind, prefix).All(prefix, Rows(kind)));

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => guard.Over(() => view.GroupOf(T.Kind, prefix).Excerpts<T>(prefix, Rows(T.Kind)));

    public T Derived<T>(object key, Func<ILedgerState, T> make) => (T)Made(key, make).Value!;

    /// <summary>What was worked out, with the groups of which.</summary>
    public MadeOf Made<T>(object key, Func<ILedgerState, T> make) => view.Derived(key, () =>
    {
        var watched = new WatchedState(this);
        var made = new MadeOf(make(watched), watched.Looked);
        views.Grew(place, made.Weight);
        return made;
    });

    public void Dispose() => session.Dispose();

    /// <summary>Records are as many as a place has things: they are read when they are asked for, and not kept.</summary>
    private static bool IsPassedBy(string kind) => kind is Record.Kind or HeldValue.Kind;

    private PlaceRows Rows(string kind) => new(session, place, kind, views);
}
