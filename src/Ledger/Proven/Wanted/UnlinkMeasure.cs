using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proven.Happened;

namespace Luoshi.Ledger.Proven.Wanted;

/// <summary>Takes the link of a measure away, with the reason.</summary>
public sealed record UnlinkMeasure(int Year, TaskNumber Number, string Measure) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [TaskLinks.KeyOf(Year, Number), PlanTask.KeyOf(Year, Number)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.LinksOf(Year, Number).All(link => link.Measure != Measure)) throw new RefusedException(
            $"第 {Number} 项的“{Measure}”没有挂接指标。", $"\"{Measure}\" of task {Number} is not linked to any indicator.");
        yield return new MeasureUnlinked(Year, Number, Measure, occasion.Today);
    }
}
