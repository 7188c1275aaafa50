using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>The public tables of a year. Their columns are told in <c>docs/formats/open-data.md</c>.</summary>
public static class OpenTables
{
    /// <summary>Tasks, what they are to reach, and how they stand.</summary>
    public static IOpenTable Tasks(Scoreboard board, IReadOnlyList<PublicTask> tasks) => new OpenTable<PublicTask>("任务和状态", SubtitleOf(board),
    [
        new("number", "序号", 8, task => task.Number.ToString()),
        new("chapter", "类别", 18, task => task.Content.Chapter),
        new("theme", "主题", 18, task => task.Content.Theme),
        new("words", "工作任务", 50, task => task.Content.Words),
        new("kind", "类型", 10, task => OpenWords.Of(task.Content.Kind)),
        new("goal", "年度目标", 36, task => GoalWords.Of(task.Content.Measures)),
        new("lead", "牵头单位", 16, task => task.Content.Lead),
        new("supporters", "配合单位", 20, task => string.Join("、", task.Content.Supporters)),
        new("due", "完成时限", 14, task => Cell.Of(task.Content.Due), CellLook.Date),
        new("state", "状态", 14, task => OpenWords.Of(task.Word)),
        new("verifiedFor", "核实到", 12, task => task.Last?.Period.ToString() ?? ""),
        new("why", "判断依据", 60, task => task.Why.Chinese),
    ], tasks);

    /// <summary>Verified values, one row for each measure and month.</summary>
    public static IOpenTable Values(Scoreboard board) => new OpenTable<(PublicTask Task, VerifiedMonth Month, Measure Measure, decimal Value)>("逐月核实的数", SubtitleOf(board),
    [
        new("number", "序号", 8, row => row.Task.Number.ToString()),
        new("measure", "指标", 30, row => row.Measure.Name),
        new("unit", "单位", 12, row => row.Measure.Unit),
        new("nature", "性质", 10, row => Terms.Of(row.Measure.Nature)),
        new("direction", "方向", 8, row => Terms.Of(row.Measure.Direction)),
        new("goal", "当时的目标", 16, row => row.Measure.Value, CellLook.Number),
        new("goal2", "目标上限", 16, row => Cell.Of(row.Measure.Value2), CellLook.Number),
        new("bound", "目标界限", 10, row => OpenWords.Of(row.Measure.Bound, row.Measure.Strict)),
        new("period", "月份", 12, row => row.Month.Period.ToString()),
        new("value", "核实的数", 16, row => row.Value, CellLook.Number),
        new("verifiedOn", "核实日期", 14, row => Cell.Of(row.Month.On), CellLook.Date),
    ],
    [
        .. from task in board.Tasks
           from month in task.Months
           from value in month.Values
           select (task, month, value.Measure, value.Value),
    ]);

    /// <summary>What was moved since publication, one row for each field.</summary>
    public static IOpenTable Changes(Scoreboard board) => new OpenTable<Shift>("印发以后的调整", SubtitleOf(board),
    [
        new("number", "序号", 8, shift => shift.Number.ToString()),
        new("field", "调整内容", 14, shift => OpenWords.Of(shift.Field)),
        new("measure", "指标", 20, shift => shift.Measure),
        new("before", "印发时", 30, shift => shift.Before),
        new("now", "现在", 30, shift => shift.Now),
        new("on", "日期", 14, shift => Cell.Of(shift.Revision.On), CellLook.Date),
        new("reason", "理由", 40, shift => shift.Revision.Reason),
        new("approvedBy", "批准人", 14, shift => shift.Revision.ApprovedBy),
    ], [.. board.Tasks.SelectMany(task => task.Shifts)]);

    private static string SubtitleOf(Scoreboard board) => string.Create(CultureInfo.InvariantCulture,
        $"{board.Place} {board.Plan.Year}年　截至 {board.Snapshot.AsOf:yyyy-MM-dd}　{board.Snapshot.On:yyyy-MM-dd} 发布");
}
