using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Splits a task into parts that take its number with a part behind it (13-1, 13-2).</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task to be split.</param>
/// <param name="Parts">What each part says, at least two.</param>
public sealed record SplitTask(int Year, TaskNumber Number, IReadOnlyList<ProposedTask> Parts) : DraftTaskCommand(Year, Number)
{
    private protected override IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today)
    {
        if (Number.Part > 0) throw new RefusedException(
            $"第 {Number} 项本身就是拆分出来的，不能再拆。", $"Task {Number} is itself a part and is not split again.");
        if (Parts.Count < 2) throw new RefusedException("拆分至少要有两项。", "A split needs two parts at least.");
        foreach (var part in Parts) ContentRules.Check(Year, part.Content, task.Content);
        var numbers = Parts.Select((_, index) => Number with { Part = index + 1 }).ToList();
        yield return new TaskSplit(Year, Number, numbers);
        for (var index = 0; index < Parts.Count; index++)
            yield return new TaskProposed(Year, numbers[index], Parts[index].Content)
            {
                Items = Parts[index].Items,
                Origin = task.Origin,
                OriginPaper = task.OriginPaper,
                Why = task.Why,
                EnglishWhy = task.EnglishWhy,
            };
    }
}
