namespace Luoshi.Ledger.Cases;

/// <summary>
/// Where letters are kept, beside the ledger and not in it. What is sealed in one is opened by a key of its own that no copy of the ledger holds: once it is destroyed,
/// nobody can be reached by it any more, by no copy either.
/// </summary>
public interface ILetters
{
    /// <summary>Keeps a letter that is there once, however often it is sent.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="key">What opens it; empty where nothing is sealed.</param>
    /// <returns>Whether it was not there yet.</returns>
    bool Keep(Letter letter, string key);

    /// <summary>Null where there is no such letter.</summary>
    Letter? Find(string place, string id);

    /// <summary>What opens a letter; null where nothing does any more.</summary>
    string? KeyOf(string place, string id);

    /// <summary>The letters of a place that can still be opened, by their ids.</summary>
    IReadOnlyList<string> Openable(string place);

    /// <summary>Destroys what opens a letter, and what it opened.</summary>
    void Destroy(string place, string id);

    /// <summary>Takes a letter away: its case did not come about.</summary>
    void Remove(string place, string id);

    /// <summary>Has what was destroyed gone from the disk too, as far as the database can see to that; done after each time that something is, and again later, since readers can stand in the way.</summary>
    /// <returns>Whether it is gone.</returns>
    bool Scrub();
}
