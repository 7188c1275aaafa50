namespace Luoshi.Ledger;

/// <summary>The state of one place: what its entries come to, now or as of some moment.</summary>
public interface ILedgerState
{
    /// <summary>Null where there is no such entity.</summary>
    Entity? Find(EntityKey key);

    /// <summary>All entities of a kind whose id begins with <paramref name="prefix"/>, in the order of their ids by code units.</summary>
    IReadOnlyList<Entity> All(string kind, string prefix = "");

    /// <summary>Whether what it was asked is kept, so that asking again costs next to nothing.</summary>
    bool Remembers => false;

    /// <summary>What is worked out of the state and nothing else; where it <see cref="Remembers"/>, once for as long as it stands.</summary>
    /// <typeparam name="T">What is worked out; it never changes and holds nothing of the state that it was asked of.</typeparam>
    /// <param name="key">What it is kept by, equal to itself alone.</param>
    /// <param name="make">Works it out.</param>
    T Derived<T>(object key, Func<ILedgerState, T> make) => make(this);

    /// <summary>The same entities, of each only what an excerpt of it says.</summary>
    IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => [.. All(T.Kind, prefix).Select(T.TakenFrom)];
}
