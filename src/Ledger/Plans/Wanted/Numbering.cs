using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Gives numbers: running in each list, behind those that were ever given there.</summary>
internal sealed class Numbering(int year, IEnumerable<PlanTask> given)
{
    private readonly HashSet<TaskNumber> _given = [.. given.Select(task => task.Number)];

    public IEnumerable<TaskProposed> Propose(IEnumerable<ProposedTask> tasks)
    {
        foreach (var task in tasks)
            yield return new TaskProposed(year, Take(task), task.Content)
            {
                Items = task.Items,
                Origin = task.Origin,
                OriginPaper = task.OriginPaper,
                Why = task.Why,
                EnglishWhy = task.EnglishWhy,
                ProposedLead = task.ProposedLead,
            };
    }

    private TaskNumber Take(ProposedTask task)
    {
        var number = task.Number ?? new TaskNumber(task.List, 1 + _given.Where(taken => taken.List == task.List).Select(taken => taken.Number).DefaultIfEmpty().Max());
        return _given.Add(number)
            ? number
            : throw new RefusedException($"第 {number} 项出现了两次。", $"The number {number} is given twice.");
    }
}
