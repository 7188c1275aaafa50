using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What the public may know of a year (公开榜): one released snapshot, and nothing entered behind it.</summary>
/// <param name="Place">What the place is called: 云牧县.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Snapshot">The release that it shows.</param>
/// <param name="Tasks">By their numbers: those that stand, and those that were given up.</param>
public sealed record Scoreboard(string Place, Plan Plan, Snapshot Snapshot, IReadOnlyList<PublicTask> Tasks)
{
    /// <summary>The last month whose lamps were lit until the day of the snapshot; null where none were.</summary>
    public Period? Period { get; init; }

    /// <summary>The tasks whose word is another than a month before; null where that is not known, since nothing was judged then.</summary>
    public IReadOnlyList<(PublicTask Task, PublicWord Before)>? Changed { get; init; }

    /// <summary>The indicators that goals of the plan are known from, by their ids.</summary>
    public IReadOnlyList<PublicIndicator> Indicators { get; init; } = [];

    /// <summary>Snapshots behind this one that were taken back, for their notices.</summary>
    public IReadOnlyList<Snapshot> TakenBack { get; init; } = [];

    public PublicIndicator? Indicator(string id) => Indicators.FirstOrDefault(indicator => indicator.Id == id);

    public PublicTask? Find(TaskNumber number) => Tasks.FirstOrDefault(task => task.Number == number);

    public int CountOf(PublicWord word) => Tasks.Count(task => task.Word == word);

    /// <summary>The main expected targets (主要预期目标).</summary>
    public IEnumerable<PublicTask> Headlines => Tasks.Where(task => task.Content.Kind == TaskKind.Headline);

    /// <summary>Tasks by the unit that leads them, units by their names; those without a unit are left out.</summary>
    public IEnumerable<IGrouping<string, PublicTask>> ByUnit =>
        Tasks.Where(task => task.Content.Lead.Length > 0).GroupBy(task => task.Content.Lead, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal);
}
