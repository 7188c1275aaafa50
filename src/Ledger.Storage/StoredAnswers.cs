using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage;

/// <summary>Answers to programs in the database of the ledger; whoever keeps one waits for nobody who writes to a place.</summary>
internal sealed class StoredAnswers(Database database, Guard guard) : IKeptAnswers
{
    public KeptAnswer? Claim(KeptAnswer claim, DateTimeOffset lost) => Writing(session =>
        session.Rows(AnswerTable.Claim(claim, lost), AnswerTable.Read).Count > 0 ? null : session.Rows(AnswerTable.One(claim), AnswerTable.Read) is [var kept] ? kept : null);

    public void Keep(KeptAnswer answer) => Write(AnswerTable.Keep(answer));

    public void GiveBack(KeptAnswer claim) => Write(AnswerTable.GiveBack(claim));

    public void Forget(DateTimeOffset before) => Write(AnswerTable.Forget(before));

    private void Write(Statement statement) => Writing(session =>
    {
        session.Execute([statement]);
        return true;
    });

    private T Writing<T>(Func<Session, T> action) => guard.Over(() =>
    {
        using var session = Session.ToWrite(database, []);
        var outcome = action(session);
        session.Commit();
        return outcome;
    });
}
