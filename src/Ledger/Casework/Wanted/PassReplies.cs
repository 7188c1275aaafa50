using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper finds that the replies will do (审核通过).</summary>
public sealed record PassReplies(CaseNumber Name) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Replied);
        yield return new CaseReplyFound(Name.Register, Name.Number, occasion.Now);
    }
}
