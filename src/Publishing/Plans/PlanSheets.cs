using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Plans;

/// <summary>One list of a plan as a sheet.</summary>
internal static class PlanSheets
{
    /// <summary>What was split or put together stands in the table under its new numbers; what was given up stays, and says so.</summary>
    public static bool IsShown(PlanTask task) => task.Standing is TaskStanding.Standing or TaskStanding.Withdrawn;

    public static SheetPlan<PlanTask> Of(Plan plan, TaskList list, IReadOnlyList<PlanTask> tasks, PlanSheetOrder order) => new(
        NameOf(list),
        TitleOf(plan, list) + (order.Unit.Length > 0 ? $"（{order.Unit}）" : ""),
        Subtitle(plan, tasks, order),
        PlanColumns.Of(order, tasks.Any(task => task.Content.Theme.Length > 0)),
        tasks,
        Frozen: tasks.Any(task => task.Content.Theme.Length > 0) ? 4 : 3);

    private static string NameOf(TaskList list) => list switch
    {
        TaskList.PracticalMatters => "民生实事",
        TaskList.FromAbove => "上级报告涉及本地事项",
        _ => "任务分解表",
    };

    private static string TitleOf(Plan plan, TaskList list) => list switch
    {
        TaskList.PracticalMatters => $"{plan.Year}年民生实事任务分解表",
        TaskList.FromAbove => $"{plan.Year}年上级政府工作报告涉及本地事项分解表",
        _ => plan.Title,
    };

    private static string Subtitle(Plan plan, IReadOnlyList<PlanTask> tasks, PlanSheetOrder order)
    {
        var parts = new List<string>();
        if (plan.DocumentNumber.Length > 0) parts.Add(plan.DocumentNumber);
        parts.Add(plan.PublishedOn is { } on ? string.Create(CultureInfo.InvariantCulture, $"{on.Year}年{on.Month}月{on.Day}日印发") : "未印发");
        parts.Add($"共 {tasks.Count} 项");
        if (order.Period is { } period) parts.Add(string.Create(CultureInfo.InvariantCulture, $"填报月份：{period.Year}年{period.Month}月（年初到月底累计）"));
        if (order.Blanks) parts.Add("灰头各栏由承办单位填写");
        return string.Join("　　", parts);
    }
}
