using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>The office does not accept a case (不予受理); the reason is what whoever brought it reads.</summary>
public sealed record DeclineCase(CaseNumber Name) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Stage != CaseStage.Received) throw NotNow(it);
        yield return new CaseDeclined(Name.Year, Name.Number, CaseText.Checked(occasion.Reason), occasion.Today);
    }
}
