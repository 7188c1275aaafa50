using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Ledger.Units;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>What did not satisfy is handled again (重办) by the units that answered, with a time of its own, and is counted; what follows it waits again.</summary>
public sealed record OpenCaseAgain(CaseNumber Name) : ClockedCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Closed, CaseStage.Checked);
        if (file.Case.MergedInto is { } into) throw new RefusedException(
            $"{Name} 号办件并入 {Name with { Number = into }} 号，随那一件重办。", $"Case {Name} follows {Name with { Number = into }}, and is handled again with it.");
        var (clock, limit) = (Time.In(state), file.LimitOf(CaseStep.Redo, occasion.Today) ?? file.LimitOf(CaseStep.Handle, occasion.Today));
        var again = file.Case.Standing.Where(handing => handing.Answers)
            .Select(handing => Begun(state.Today(handing.Unit, occasion.Today), handing.Part, limit, file.Case.Round + 1, clock, occasion));
        yield return new CaseOpenedAgain(Name.Register, Name.Number, occasion.Now, CaseText.Checked(occasion.Reason), [.. again]);
        if (file.Case.Ended is null) yield break;
        foreach (var number in file.Case.Followers) yield return new CaseOpenedAgain(Name.Register, number, occasion.Now, CaseText.Checked(occasion.Reason), []);
    }
}
