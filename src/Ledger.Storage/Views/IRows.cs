namespace Luoshi.Ledger.Storage.Views;

/// <summary>The entities of one kind where they are kept: what is not known yet is read from there.</summary>
internal interface IRows
{
    /// <summary>Null where there is none.</summary>
    Entity? One(string id);

    /// <summary>All whose ids begin alike, in the order of their ids by code units.</summary>
    IReadOnlyList<Entity> All(string prefix);

    /// <summary>Whether there are more of them than so many; no more are looked at.</summary>
    bool AreMoreThan(int count, string prefix);

    /// <summary>Of each only what an excerpt says.</summary>
    IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T>;
}
