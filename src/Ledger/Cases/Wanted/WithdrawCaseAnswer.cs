using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>Takes a published answer back; the reason is the public notice.</summary>
public sealed record WithdrawCaseAnswer(CaseNumber Name) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Published is null) throw new RefusedException($"{Name} 号办件没有公开的答复。", $"Case {Name} has no public answer.");
        yield return new CaseAnswerWithdrawn(Name.Year, Name.Number, occasion.Reason.Trim(), occasion.Today);
    }
}
