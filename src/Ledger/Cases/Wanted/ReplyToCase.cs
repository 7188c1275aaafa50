using Luoshi.Ledger.Cases.Happened;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>The unit that has a case answers the office (答复).</summary>
/// <param name="Name">Which.</param>
/// <param name="Words">What it found.</param>
public sealed record ReplyToCase(CaseNumber Name, string Words) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Held is not { } held || state.Today(held.Unit, occasion.Today) != occasion.By.Unit) throw new RefusedException(
            $"{Name} 号办件不在{occasion.By.Unit}办理。", $"Case {Name} is not with {occasion.By.Unit}.");
        if (it.Stage != CaseStage.Handed) throw NotNow(it);
        yield return new CaseReplied(Name.Year, Name.Number, CaseText.Checked(Words), occasion.Today);
    }
}
