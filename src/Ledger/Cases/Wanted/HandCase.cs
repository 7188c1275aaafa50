using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>The office hands a case that it accepted to a unit (派单), to another one, or back to one whose answer will not do (退回重办).</summary>
/// <param name="Name">Which.</param>
/// <param name="Unit">The unit.</param>
public sealed record HandCase(CaseNumber Name, string Unit) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Stage is not (CaseStage.Accepted or CaseStage.Handed or CaseStage.Replied)) throw NotNow(it);
        var unit = Unit.Trim();
        if (unit.Length == 0) throw new RefusedException("要写明派给哪个单位。", "Say to which unit.");
        if (it is { Stage: CaseStage.Handed, Held: { } held } && held.Unit == unit) throw new RefusedException(
            $"{Name} 号办件 {held.On:yyyy-MM-dd} 已经派给{unit}，还没有答复。", $"{unit} has case {Name} since {held.On:yyyy-MM-dd} and has not replied yet.");
        if (it.Held is not null && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        yield return new CaseHanded(Name.Year, Name.Number, unit, occasion.Today);
    }
}
