using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper stops the clock of a case (挂起), with the reason: nobody can go on with it for now.</summary>
public sealed record SuspendCase(CaseNumber Name) : CaseworkCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Handed, CaseStage.Accepted);
        yield return new CaseSuspended(Name.Register, Name.Number, occasion.Now, CaseText.Checked(occasion.Reason));
    }
}
