using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper does not accept a case (不予受理); the reason is what whoever brought it reads.</summary>
public sealed record RefuseCase(CaseNumber Name) : CaseworkCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Received, CaseStage.Accepted);
        yield return new CaseRefused(Name.Register, Name.Number, occasion.Now, CaseText.Checked(occasion.Reason));
    }
}
