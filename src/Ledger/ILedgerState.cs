namespace Luoshi.Ledger;

/// <summary>The state of one place: what its entries come to, now or as of some moment.</summary>
public interface ILedgerState
{
    /// <summary>Null where there is no such entity.</summary>
    Entity? Find(EntityKey key);

    /// <summary>All entities of a kind whose id begins with <paramref name="prefix"/>, in the order of their ids by code units.</summary>
    IReadOnlyList<Entity> All(string kind, string prefix = "");

    /// <summary>The same entities, of each only what an excerpt of it says.</summary>
    IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => [.. All(T.Kind, prefix).Select(T.TakenFrom)];
}
