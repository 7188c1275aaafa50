namespace Luoshi.Ledger.Tables.Rows;

/// <summary>What can be wrong in a row of a task table, with the way to put it right.</summary>
internal static class Faults
{
    public static RowReason NoWords { get; } = new("没有写任务内容。", "It does not say what the task is.");

    public static RowReason Due(string text) => new(
        $"完成时限“{text}”认不出是哪一天；请写成 2025-09-30、9月底、三季度或全年。",
        $"The due date \"{text}\" is not understood. Write 2025-09-30, 9月底, 三季度 or 全年.");

    public static RowReason Number(string text) => new(
        $"序号“{text}”不是任务序号；应像 13、13-1 或 民2。", $"\"{text}\" is no number of a task; it looks like 13, 13-1 or 民2.");

    public static RowReason NumberTurnedDate(string text) => new(
        $"序号被表格软件变成了日期“{text}”；请把这一列的格式设为“文本”，再填原来的序号（如 13-1）。",
        $"The spreadsheet has turned the number into the date {text}. Set the column's format to text and type the number (13-1) again.");

    public static RowReason Kind(string text) => new(
        $"任务类型“{text}”认不出；可写：主要指标、量化、项目、定性。", $"The kind \"{text}\" is not known. Write 主要指标, 量化, 项目 or 定性.");

    public static RowReason Origin(string text) => new(
        $"任务来源“{text}”认不出；可写：政府工作报告、批示、会议、上级交办、代表建议，后面可带文件名。",
        $"The origin \"{text}\" is not known. Write 政府工作报告, 批示, 会议, 上级交办 or 代表建议, with the paper's name behind it.");
}
