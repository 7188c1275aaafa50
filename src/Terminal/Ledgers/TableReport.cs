using Luoshi.Ledger.Tables;
using Luoshi.Ledger.Tables.Taking;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What would become of a file, told row by row: results on one way out, remarks on what was not understood on the other.</summary>
internal sealed class TableReport(Voice voice, TableOutcome outcome)
{
    private const int MostFound = 20;

    /// <summary>What the ledger keeps of a task table; other columns are told.</summary>
    private static readonly SheetField[] _kept =
    [
        SheetField.Number, SheetField.Chapter, SheetField.Theme, SheetField.Origin, SheetField.Words, SheetField.Items, SheetField.Goal, SheetField.Kind, SheetField.Due,
        SheetField.Leader, SheetField.Lead, SheetField.Supporters, SheetField.Progress, SheetField.State, SheetField.Value, SheetField.Rate, SheetField.Problem,
        SheetField.Cause, SheetField.NextStep, SheetField.Needs, SheetField.Reasons,
    ];

    public void Print(bool linked)
    {
        TellColumns();
        foreach (var row in outcome.Rows.Where(row => row.Fate != RowFate.Same)) voice.Results.WriteLine(LineOf(row));
        if (linked) TellLinks();
        voice.Results.WriteLine(voice.Say(
            $"{outcome.Year} 年，共 {outcome.Rows.Count} 行：新增 {Count(RowFate.New)}，改动 {Count(RowFate.Changed)}，不变 {Count(RowFate.Same)}，不采纳 {Count(RowFate.Refused)}。",
            $"{outcome.Year}: {outcome.Rows.Count} rows, {Count(RowFate.New)} new, {Count(RowFate.Changed)} changed, {Count(RowFate.Same)} the same, {Count(RowFate.Refused)} not taken."));
    }

    private int Count(RowFate fate) => outcome.Count(fate);

    private void TellColumns()
    {
        foreach (var sheet in outcome.PassedOver) voice.Remark(new(
            $"工作表“{sheet}”没有认出表头，没有读。", $"The sheet \"{sheet}\" has no headings that are known; it was not read."));
        foreach (var table in outcome.Tables)
        {
            var unknown = table.NotUnderstood.Distinct().ToList();
            if (unknown.Count > 0) voice.Remark(new(
                $"{Name(table.Sheet)}没有看懂的列：{string.Join('、', unknown)}。", $"{NameInEnglish(table.Sheet)}columns not understood: {string.Join(", ", unknown)}."));
            var left = table.Headings.Where(heading => heading.Field is { } field && !_kept.Contains(field)).Select(heading => heading.Words).Distinct().ToList();
            if (left.Count > 0) voice.Remark(new(
                $"{Name(table.Sheet)}看懂但账本不存的列：{string.Join('、', left)}。", $"{NameInEnglish(table.Sheet)}columns that the ledger does not keep: {string.Join(", ", left)}."));
        }
    }

    private void TellLinks()
    {
        var added = outcome.Rows.Where(row => row.Fate == RowFate.New).ToList();
        var open = added.Where(row => !row.Linked).ToList();
        voice.Results.WriteLine(voice.Say(
            $"在报告里找到出处 {added.Count - open.Count} 项，没有找到 {open.Count} 项{(open.Count > 0 ? "：" + List(open) : "")}。",
            $"{added.Count - open.Count} tasks were found in the report, {open.Count} were not{(open.Count > 0 ? ": " + List(open) : "")}."));
    }

    private static string List(List<RowOutcome> rows) =>
        string.Join('、', rows.Take(MostFound).Select(row => row.Number?.ToString() ?? $"#{row.Row.Row.Line}")) + (rows.Count > MostFound ? "…" : "");

    private string LineOf(RowOutcome row)
    {
        var place = $"{Name(row.Row.Row.Table.Sheet)}{voice.Say($"第 {row.Row.Row.Line} 行", $"row {row.Row.Row.Line}")}{(row.Number is { } number ? $"  [{number}]" : "")}";
        return row.Fate switch
        {
            RowFate.New => $"{place}  {voice.Say("新增", "new")}  {Short(row.Row.Words ?? "")}{ProgressOf(row)}",
            RowFate.Changed => $"{place}  {voice.Say("改动", "changed")}  {string.Join(voice.Say("；", "; "), row.Changes.Select(ChangeOf))}",
            _ => $"{place}  {voice.Say("不采纳", "not taken")}  {string.Join(' ', row.Reasons.Select(ReasonIn))}",
        };
    }

    private string ProgressOf(RowOutcome row) => row.Changes.Where(change => change.Period is not null).Select(change => change.Period.ToString()).ToList() is { Count: > 0 } months
        ? voice.Say($"（进展：{string.Join('、', months)}）", $" (progress: {string.Join(", ", months)})")
        : "";

    private string ChangeOf(FieldChange change)
    {
        var field = voice.Say(FieldNames.Chinese(change.Field), FieldNames.English(change.Field));
        return $"{field}{(change.Period is { } period ? $" {period}" : "")}{voice.Say("：", ": ")}{Shown(change.Before)} → {Shown(change.After)}";
    }

    private string ReasonIn(RowReason reason) => voice.Say(reason.Chinese, reason.English);

    private string Shown(string text) => text.Length == 0 ? voice.Say("（空）", "(empty)") : Short(text);

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private string Name(string sheet) => sheet.Length == 0 || outcome.Tables.Count == 1 ? "" : $"“{sheet}”";

    private string NameInEnglish(string sheet) => Name(sheet).Length == 0 ? "" : $"\"{sheet}\": ";
}
