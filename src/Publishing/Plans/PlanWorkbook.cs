using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Plans;

/// <summary>
/// A plan as the workbook that it is issued with: the task table, and the practical matters and what the level above asks on sheets
/// of their own. The same plan gives the same bytes, and what is written here can be taken back in.
/// </summary>
public static class PlanWorkbook
{
    public static void Write(Stream output, Plan plan, IReadOnlyList<PlanTask> tasks, PlanSheetOrder order) => WorkbookSheets.Write(output, sheets =>
    {
        var shown = tasks.Where(PlanSheets.IsShown).ToList();
        foreach (var list in shown.GroupBy(task => task.Number.List).OrderBy(list => list.Key)) sheets.Add(PlanSheets.Of(plan, list.Key, [.. list], order));
        if (shown.Count == 0) sheets.Add(PlanSheets.Of(plan, TaskList.Main, [], order));
        if (order.Blanks) sheets.Add(FillingNotes.Sheet);
    });
}
