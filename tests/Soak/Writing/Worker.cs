using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Soak.Writing;

/// <summary>
/// Draws up plans of its own, one after the other, and goes through the tasks of each: commands of one entry and of several, on a
/// place that other workers write to at the same time.
/// </summary>
internal sealed class Worker(int writer, int number)
{
    public static readonly Actor Office = new("林主任", Role.Supervisor);

    private const int Tasks = 5, StepsOfPlan = 12;

    private readonly string _place = LedgerAt.Places[number % LedgerAt.Places.Count];
    private int _count;

    /// <summary>No other worker has the plan of that year.</summary>
    private int Year => 10_000 * (writer + 1) + 1_000 * number + _count / StepsOfPlan;

    public (string Place, Command Command, string Id) Next()
    {
        var (command, entries) = (_count % StepsOfPlan) switch
        {
            0 => ((Command)new ProposePlan(Year, "重点任务", null, [.. Enumerable.Range(1, Tasks).Select(Proposed)]), 1 + Tasks),
            StepsOfPlan - 1 => (new SplitTask(Year, Task(1), [Proposed(1), Proposed(2), Proposed(3)]), 4),
            var step => (new AssignTask(Year, Task(1 + step % Tasks), $"第{_count}局", ["财政局"], "陈县长"), 1),
        };
        return (_place, command, Told.IdOf(writer, number, _count++, entries));
    }

    private static ProposedTask Proposed(int item) => new(TaskList.Main, new TaskContent($"改造农村公路{item}公里"));

    private static TaskNumber Task(int number) => new(TaskList.Main, number);
}
