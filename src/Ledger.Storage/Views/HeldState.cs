using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>State as the database had it at one moment. What was read of a place before is not read again for as long as it stands.</summary>
internal sealed class HeldState(Session session, Guard guard, string place, PlaceViews views) : IHeldState
{
    private PlaceView? _view;

    public bool Remembers => true;

    public Entity? Find(EntityKey key) => guard.Over(() => IsPassedBy(key.Kind) ? Row(key) : View.GroupOf(key.Kind, key.Id).Find(key.Id, () => Grown(Rows(key)).SingleOrDefault(), Reading(key.Kind)));

    public IReadOnlyList<Entity> All(string kind, string prefix = "") =>
        guard.Over(() => IsPassedBy(kind) ? session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read) : View.GroupOf(kind, prefix).All(prefix, Reading(kind)));

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => guard.Over(() => View.GroupOf(T.Kind, prefix).Excerpts(
        prefix, () => Grown(session.Rows(EntityTable.All(place, T.Kind, prefix), EntityTable.ReadExcerpt<T>))));

    public T Derived<T>(object key, Func<ILedgerState, T> make) => guard.Over(() => View).Derived(key, () => make(this));

    public void Dispose() => session.Dispose();

    private PlaceView View => _view ??= views.Of(place, session);

    /// <summary>Records are as many as a place has things: they are read when they are asked for, and not kept.</summary>
    private static bool IsPassedBy(string kind) => kind is Record.Kind or HeldValue.Kind;

    private Entity? Row(EntityKey key) => Rows(key).SingleOrDefault();

    private IReadOnlyList<Entity> Rows(EntityKey key) => session.Rows(EntityTable.Find(place, key), EntityTable.Read);

    private Func<string, IReadOnlyList<Entity>> Reading(string kind) => prefix => Grown(session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read));

    private IReadOnlyList<T> Grown<T>(IReadOnlyList<T> read)
    {
        views.Grew(place, read.Count);
        return read;
    }
}
