using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proven.Happened;

namespace Luoshi.Ledger.Proven.Wanted;

/// <summary>Says which indicators measures of tasks are, one or all that were proposed.</summary>
public sealed record LinkMeasures(int Year, IReadOnlyList<LinkWanted> Links) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => Links.SelectMany(link => (EntityKey[])[PlanTask.KeyOf(Year, link.Number), Indicator.KeyOf(link.Indicator)]);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Links.Count == 0) throw new RefusedException("没有要挂接的指标。", "There is nothing to link.");
        foreach (var wanted in Links)
        {
            Check(state, wanted);
            yield return new MeasureLinked(Year, wanted.Number, new MeasureLink(wanted.Measure, wanted.Indicator, occasion.Today));
        }
    }

    private void Check(ILedgerState state, LinkWanted wanted)
    {
        var measure = MeasureNamed(state.StandingTask(Year, wanted.Number), wanted.Measure);
        if (MeasureFit.Obstacle(measure, state.Indicator(wanted.Indicator).Declared) is { } obstacle) throw new RefusedException(
            $"第 {wanted.Number} 项的“{wanted.Measure}”不能挂到 {wanted.Indicator}：{obstacle.Chinese}。",
            $"\"{wanted.Measure}\" of task {wanted.Number} cannot be known from {wanted.Indicator}: {obstacle.English}.");
        if (state.LinksOf(Year, wanted.Number).Any(link => link.Measure == wanted.Measure && link.Indicator == wanted.Indicator)) throw new RefusedException(
            $"第 {wanted.Number} 项的“{wanted.Measure}”已经挂在 {wanted.Indicator} 上。", $"\"{wanted.Measure}\" of task {wanted.Number} is linked to {wanted.Indicator} already.");
    }

    private static Measure MeasureNamed(PlanTask task, string name) => task.Content.Measures.Where(measure => measure.Name == name).ToList() switch
    {
        [var only] => only,
        [] => throw new RefusedException(
            $"第 {task.Number} 项没有指标“{name}”，有：{string.Join('、', task.Content.Measures.Select(measure => measure.Name))}。",
            $"Task {task.Number} has no measure \"{name}\"; it has {string.Join(", ", task.Content.Measures.Select(measure => measure.Name))}."),
        _ => throw new RefusedException(
            $"第 {task.Number} 项有几个指标都叫“{name}”，分不清是哪一个；请先改名。", $"Task {task.Number} has several measures called \"{name}\": give them names of their own first."),
    };
}
