using System.Text.Json;
using Luoshi.Ledger;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Saying;
using TaskKind = Luoshi.Ledger.Plans.TaskKind;

namespace Luoshi.Terminal.Servers;

/// <summary>How a year stands, and what is owed, as a server tells it.</summary>
internal static class RemoteStatus
{
    public static StatusView Read(JsonElement status, int year, IReadOnlyDictionary<string, PlanTask> tasks) => new(
        status.Words("title"), status.Day("asOf") ?? default, PlanStage.Published, status.Words("documentNumber"),
        status.Each("kinds").ToDictionary(kind => kind.Kind<TaskKind>("kind"), kind => kind.Count("count")))
    {
        Closed = status.Count("closed"),
        Withdrawn = status.Count("withdrawn"),
        LastDue = status.Part("reports") is { } month ? DueIn(month) : null,
        Lamps = status.Part("lamps") is { } lamps ? LampsIn(lamps) : null,
        Owed = status.Count("owed"),
        Over = [.. status.Each("over").Where(debt => tasks.ContainsKey(debt.Words("task"))).Select(debt => DebtIn(debt, tasks))],
        Recent = [.. status.Each("recent").Select(change => new StatusDecision(change.Day("on") ?? default, change.Words("task"), change.Kind<RecentKind>("kind"), change.Words("reason")))],
    };

    public static Debt DebtIn(JsonElement debt, IReadOnlyDictionary<string, PlanTask> tasks) =>
        new(debt.Kind<DebtKind>("kind"), tasks[debt.Words("task")], debt.Words("debtor"), debt.Kind<Role>("role"))
        {
            Period = Period.Parse(debt.Words("period")),
            Since = debt.Day("since"),
            By = debt.Day("by"),
            Left = debt.Part("left")?.GetInt32(),
        };

    private static DueMonth DueIn(JsonElement month) => new(
        Period.Parse(month.Words("period")) ?? default, month.Count("due"), month.Count("reported"), month.Count("verified"), [.. month.Texts("missing").Select(TaskNumber.Parse).OfType<TaskNumber>()]);

    private static StatusLamps LampsIn(JsonElement lamps) => new(lamps.Words("period"), new(lamps.Words("words"), lamps.Words("english")), lamps.Words("before"))
    {
        Worse = [.. lamps.Each("changed").Where(change => change.Words("way") == "worse").Select(ChangeIn)],
        Better = [.. lamps.Each("changed").Where(change => change.Words("way") == "better").Select(ChangeIn)],
    };

    private static StatusChange ChangeIn(JsonElement change) => new(change.Words("task"), LampIn(change.GetProperty("before")), LampIn(change.GetProperty("now")));

    private static Sentence LampIn(JsonElement lamp) => new(lamp.Words("words"), lamp.Words("english"));
}
