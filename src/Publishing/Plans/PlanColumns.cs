using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Plans;

/// <summary>The columns of a task table (任务分解表) as it is issued, and the blanks that units fill in.</summary>
internal static class PlanColumns
{
    public static IReadOnlyList<PrintedColumn<PlanTask>> Of(PlanSheetOrder order, bool themes) =>
    [
        new(new("序号", 6, NumberOf), CellLook.Centered),
        new(new("类别", 10, task => OrDash(task.Content.Chapter)), CellLook.Chapter) { Merged = true },
        .. themes ? [new PrintedColumn<PlanTask>(new("主题", 11, task => OrDash(task.Content.Theme)), CellLook.Group) { Merged = true }] : Array.Empty<PrintedColumn<PlanTask>>(),
        new(new("工作任务", 42, task => task.Content.Words), CellLook.Text),
        new(new("年度目标", 22, task => GoalWords.Of(task.Content.Measures)), CellLook.Text),
        new(new("完成时限", 12, task => Cell.Of(task.Content.Due)), CellLook.Date),
        new(new("牵头领导", 10, task => task.Content.Leader), CellLook.Centered),
        new(new("牵头单位", 12, task => task.Content.Lead), CellLook.Centered),
        new(new("配合单位", 18, task => string.Join('、', task.Content.Supporters)), CellLook.Text),
        .. order.Blanks ? Blanks(order) : [new(new("备注", 12, RemarkOf), CellLook.Text)],
        new(new("任务类型", 9, task => WordsOf.Of(task.Content.Kind)), CellLook.Centered) { OffPaper = true },
        new(new("任务来源", 22, OriginOf), CellLook.Text) { OffPaper = true },
    ];

    private static IEnumerable<PrintedColumn<PlanTask>> Blanks(PlanSheetOrder order)
    {
        var month = order.Period is { Month: var number } ? number == 1 ? "1月" : $"1—{number.ToString(CultureInfo.InvariantCulture)}月" : "";
        yield return Blank("进展状态", 10, CellLook.Centered) with { Choices = string.Join(',', WordsOf.States) };
        yield return Blank($"{month}进展情况", 32, CellLook.Text);
        yield return Blank("累计完成", 11, CellLook.Centered);
        yield return Blank("完成率", 9, CellLook.Centered);
        yield return Blank("存在问题及原因", 22, CellLook.Text);
        yield return Blank("下步举措", 22, CellLook.Text);
        yield return Blank("需协调事项", 16, CellLook.Text);
    }

    private static PrintedColumn<PlanTask> Blank(string heading, double width, CellLook look) => new(new(heading, width, _ => Cell.Empty), look) { FillIn = true };

    /// <summary>Where the table is taken back, a blank would be read as the chapter of the row above.</summary>
    private static Cell OrDash(string words) => words.Length > 0 ? words : "—";

    /// <summary>In a list of its own a number needs no mark.</summary>
    private static Cell NumberOf(PlanTask task) => task.Number.Part == 0 ? task.Number.Number : (task.Number with { List = TaskList.Main }).ToString();

    private static Cell OriginOf(PlanTask task) => task.OriginPaper.Length > 0 ? $"{WordsOf.Of(task.Origin)}：{task.OriginPaper}" : WordsOf.Of(task.Origin);

    private static Cell RemarkOf(PlanTask task)
    {
        if (task.Revisions is not [.., var last]) return Cell.Empty;
        var what = task.Standing == TaskStanding.Withdrawn ? "中止" : "修订";
        return string.Create(CultureInfo.InvariantCulture, $"{last.On:yyyy-MM-dd} {what}：{last.Reason}");
    }
}
