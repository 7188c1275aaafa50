using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage;

/// <summary>Letters in the database of the ledger; whoever keeps one waits for nobody who writes to a place.</summary>
internal sealed class StoredLetters(Database database, Guard guard) : ILetters
{
    public bool Keep(Letter letter, string key) => Writing(session =>
    {
        if (session.Rows(LetterTable.Insert(letter), LetterTable.Read).Count == 0) return false;
        if (key.Length > 0) session.Execute([LetterKeyTable.Insert(letter.Place, letter.Id, key)]);
        return true;
    });

    public Letter? Find(string place, string id) => Asked(session => session.Rows(LetterTable.One(place, id), LetterTable.Read) is [var letter] ? letter : null);

    public string? KeyOf(string place, string id) => Asked(session => session.Rows(LetterKeyTable.One(place, id), row => row.GetString(0)) is [var key] ? key : null);

    public IReadOnlyList<string> Openable(string place) => Asked(session => session.Rows(LetterKeyTable.Of(place), row => row.GetString(0)));

    public void Destroy(string place, string id) => Erase(LetterKeyTable.Delete(place, id), LetterTable.Empty(place, id));

    public void Remove(string place, string id) => Erase(LetterKeyTable.Delete(place, id), LetterTable.Delete(place, id));

    /// <summary>What is taken away is gone from the disk too, as far as the database can see to that.</summary>
    private void Erase(params IReadOnlyList<Statement> statements)
    {
        Writing(session =>
        {
            session.Execute([.. database.BeforeErasing, .. statements]);
            return true;
        });
        Scrub();
    }

    public bool Scrub() => guard.Over(() =>
    {
        using var connection = database.Connect();
        return database.Scrub(connection, [LetterKeyTable.Name, LetterTable.Name]);
    });

    private T Writing<T>(Func<Session, T> action) => guard.Over(() =>
    {
        using var session = Session.ToWrite(database, []);
        var outcome = action(session);
        session.Commit();
        return outcome;
    });

    private T Asked<T>(Func<Session, T> question) => guard.Over(() =>
    {
        using var session = Session.ToRead(database);
        return question(session);
    });
}
