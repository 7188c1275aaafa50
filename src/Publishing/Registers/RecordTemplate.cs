using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Registers.Declared;

namespace Luoshi.Publishing.Registers;

/// <summary>An empty table of a register, to be filled elsewhere and taken in: the headings, and beside them a sheet that says what goes under each.</summary>
public static class RecordTemplate
{
    /// <param name="declared">The register.</param>
    /// <param name="fields">The fields that whoever fills it may fill.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(Register declared, IReadOnlyList<Field> fields, Stream output)
    {
        var asked = fields.Where(field => field.IsTyped && !field.Retired && !field.HoldsFiles).ToList();
        List<PrintedColumn<int>> columns = [.. asked.Select(field => new PrintedColumn<int>(new Column<int>(RecordsTable.HeadingOf(field) + (field.Required ? "*" : ""), RecordsTable.WidthOf(field), _ => Cell.Empty), CellLook.FillIn) { FillIn = true })];
        if (declared.States.Count > 0) columns.Add(new(new Column<int>("状态", 12, _ => Cell.Empty), CellLook.FillIn) { FillIn = true });
        WorkbookSheets.Write(output, sheets =>
        {
            sheets.Add(new SheetPlan<int>(declared.Name.Chinese, declared.Name.Chinese, "一行一条；带 * 的必填", columns, [], Frozen: 1));
            sheets.Add(new SheetPlan<Field>("填写说明", "填写说明", declared.Name.Chinese,
            [
                new(new Column<Field>("栏目", 24, field => RecordsTable.HeadingOf(field)), CellLook.Text),
                new(new Column<Field>("填什么", 60, FillingOf), CellLook.Text),
            ], asked, Frozen: 1));
        });
    }

    private static Cell FillingOf(Field field) => (field.Required ? "必填。" : "") + (field.Unique ? "不能重复。" : "") + field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => "数" + (field.Least is { } least ? $"，不小于 {least}" : "") + (field.Most is { } most ? $"，不大于 {most}" : "") + (field.Digits is { } digits ? $"，小数最多 {digits} 位" : ""),
        FieldKind.Date => "日期，如 2025-05-01",
        FieldKind.Flag => "是或否",
        FieldKind.Choice => string.Join("、", field.Choices.Where(choice => !choice.Retired).Select(choice => choice.Name.Chinese)),
        FieldKind.Point => "纬度和经度，如 43.15,81.13",
        FieldKind.Reference => $"台账“{field.Register}”里记录的号",
        FieldKind.Narrative => "可以写几行",
        _ => "一行文字",
    } + (field.Hint is { } hint ? $"。{hint.Chinese}" : "");
}
