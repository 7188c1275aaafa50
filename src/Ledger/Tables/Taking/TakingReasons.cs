using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>Why rows that can be understood are not taken, with the way on.</summary>
internal static class TakingReasons
{
    public static RowReason NoLead { get; } = new(
        "没有牵头单位，不能算已经印发。", "It has no unit that leads and cannot count as issued.");

    public static RowReason ProgressWithoutNumber { get; } = new(
        "有进展而没有序号，不知道记在哪一项上；请补上序号。", "It reports progress without a number: it cannot be told on which task. Give it its number.");

    public static RowReason AddByCommand { get; } = new(
        "没有序号；计划已经印发，新增任务请用 luoshi plan add 写明来源。", "It has no number. The plan is published: add a task with luoshi plan add and say where it comes from.");

    public static RowReason NotPublished { get; } = new(
        "计划还没有印发，进展还不能报。请先印发，或去掉进展各栏再导入。", "The plan is not published yet: no progress can be reported. Publish it first, or leave the progress columns out.");

    public static RowReason Unknown(TaskNumber number, int year) => new(
        $"{year} 年的计划里没有第 {number} 项；请核对序号，新增任务请用 luoshi plan add。",
        $"The plan for {year} has no task {number}. Check the number; to add a task use luoshi plan add.");

    public static RowReason Twice(TaskNumber number, int line) => new(
        $"序号 {number} 在第 {line} 行已经有了；序号要在全表里连续，不重复。",
        $"The number {number} stands in row {line} already; numbers run over the whole table.");

    public static RowReason Issued(TaskNumber number, FieldChange change) => new(
        $"已经印发的任务不能由导入改动（{FieldNames.Chinese(change.Field)}：{Shown(change.Before)} → {Shown(change.After)}）；确要修订请用 luoshi plan revise {number}，写明理由和批准人。",
        $"A published task is not changed by an import ({FieldNames.English(change.Field)}: {Shown(change.Before)} → {Shown(change.After)}). To revise it use luoshi plan revise {number} with a reason and who approved.");

    private static string Shown(string text) => text.Length == 0 ? "（空）" : text;
}
