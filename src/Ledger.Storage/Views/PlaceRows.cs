using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>The entities of one kind of a place in the tables, as a session sees them.</summary>
/// <param name="session">Sees them as of one moment.</param>
/// <param name="place">The place.</param>
/// <param name="kind">The kind.</param>
/// <param name="views">Are told how many were read.</param>
internal sealed class PlaceRows(Session session, string place, string kind, PlaceViews views) : IRows
{
    public Entity? One(string id) => Grown(session.Rows(EntityTable.Find(place, new(kind, id)), EntityTable.Read)).SingleOrDefault();

    public IReadOnlyList<Entity> All(string prefix) => Grown(session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read));

    public bool AreMoreThan(int count, string prefix) => session.Rows(EntityTable.Behind(place, kind, prefix, count), _ => true).Count > 0;

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => Grown(session.Rows(EntityTable.All(place, kind, prefix), EntityTable.ReadExcerpt<T>));

    private IReadOnlyList<T> Grown<T>(IReadOnlyList<T> read)
    {
        views.Grew(place, read.Count);
        return read;
    }
}
