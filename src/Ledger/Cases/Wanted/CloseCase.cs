using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>The office answers whoever brought a case and closes it (办结).</summary>
/// <param name="Name">Which.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Answer">The answer.</param>
public sealed record CloseCase(CaseNumber Name, CaseOutcome Outcome, string Answer) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Stage == CaseStage.Handed) throw new RefusedException(
            $"{Name} 号办件在{it.Held!.Unit}手里，还没有答复。", $"Case {Name} is with {it.Held!.Unit}, which has not replied yet.");
        if (it.Stage is not (CaseStage.Accepted or CaseStage.Replied)) throw NotNow(it);
        if (!CaseNames.OutcomesOf(it.Sort).Contains(Outcome)) throw new RefusedException(
            $"{CaseNames.Chinese(it.Sort)}不能办成“{CaseNames.Chinese(Outcome)}”。", $"A {CaseNames.English(it.Sort)} cannot be closed as \"{CaseNames.English(Outcome)}\".");
        yield return new CaseClosed(Name.Year, Name.Number, Outcome, CaseText.Checked(Answer), occasion.Today);
    }
}
