using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>Some of the tasks that were asked for.</summary>
/// <param name="Tasks">Each with its last report and its lamp, where it has them.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
public sealed record TaskPage(IReadOnlyList<(PlanTask Task, ProgressReport? Last, TaskLamp? Lamp)> Tasks, int Total, (string Key, TaskNumber Number)? Next);
