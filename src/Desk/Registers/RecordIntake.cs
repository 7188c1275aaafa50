using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Registers;

/// <summary>Reads a table that somebody kept elsewhere into records: headings are the names of fields, in either language, or their codes. Photos and files do not come in a table.</summary>
internal sealed class RecordIntake
{
    private readonly KeptRegister _register;
    private readonly Dictionary<string, Field> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _state;
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    private RecordIntake(KeptRegister register, string state)
    {
        (_register, _state) = (register, register.Declared.States.FirstOrDefault(one => state == one.Code || state == one.Name.Chinese || state == one.Name.English)?.Code ?? state);
        foreach (var field in register.Declared.Fields.Where(field => field.IsTyped && !field.Retired && !field.HoldsFiles))
            foreach (var name in (string[])[field.Name.Chinese, $"{field.Name.Chinese}（{field.Measure}）", $"{field.Name.Chinese}({field.Measure})", field.Name.English, field.Code])
                _fields.TryAdd(name, field);
    }

    /// <param name="register">The register.</param>
    /// <param name="sheets">The table.</param>
    /// <param name="state">The state of records whose row says none; empty for the first.</param>
    public static RecordOutcome Outcome(KeptRegister register, IReadOnlyList<Sheet> sheets, string state)
    {
        var intake = new RecordIntake(register, state);
        var rows = sheets.SelectMany(intake.Rows).ToList();
        if (rows.Count == 0) throw new RefusedException(
            $"表里没有找到“{register.Declared.Name.Chinese}”的栏目。表头要写字段的名称：{string.Join("、", register.Declared.Fields.Where(field => field.IsTyped).Select(field => field.Name.Chinese))}。",
            $"No headings of {register.Declared.Name.English} were found. They are the names of its fields: {string.Join(", ", register.Declared.Fields.Where(field => field.IsTyped).Select(field => field.Name.English))}.");
        return new(register.Id, rows, [.. intake._unused]) { IsExport = register.Declared.Truth == Truth.Upstream };
    }

    private IEnumerable<RecordRow> Rows(Sheet sheet)
    {
        if (sheet.Lines.MaxBy(line => line.Cells.Count(cell => FieldOf(cell) is not null)) is not { } heading || heading.Cells.All(cell => FieldOf(cell) is null)) return [];
        var columns = heading.Cells.Select(FieldOf).ToList();
        if (columns.Where(field => field is not null).GroupBy(field => field!.Code).FirstOrDefault(same => same.Count() > 1)?.First() is { } twice) throw new RefusedException(
            $"“{sheet.Name}”第 {heading.Number} 行的表头里“{twice.Name.Chinese}”有两列，不知道该用哪一列。请删去或改名一列再导入。",
            $"Line {heading.Number} of {sheet.Name} has two columns of {twice.Name.English}, and which of them counts is not told. Remove or rename one.");
        var state = heading.Cells.ToList().FindIndex(IsState);
        _unused.UnionWith(heading.Cells.Where(cell => !cell.IsEmpty && FieldOf(cell) is null && !IsState(cell)).Select(cell => cell.Text.Trim()));
        return sheet.Lines.Where(line => line.Number > heading.Number && columns.Index().Any(column => column.Item is not null && !line[column.Index].IsEmpty))
            .Select(line => RowOf(sheet, heading, line, columns, state < 0 ? "" : line[state].Text?.Trim() ?? ""));
    }

    private Field? FieldOf(SheetCell cell) => _fields.GetValueOrDefault(cell.Text?.Trim().TrimEnd('*') ?? "");

    /// <summary>A table that was given out has a stroke before what spreadsheets would take for a formula: it comes back as it was.</summary>
    private static string WithoutGuard(string text) => text is ['\'', var sign, ..] && "=+-@＝＋－＠\t\r\n".Contains(sign, StringComparison.Ordinal) ? text[1..] : text;

    private bool IsState(SheetCell cell) => _register.Declared.States.Count > 0 && cell.Text?.Trim() is "状态" or "State" or "state";

    private RecordRow RowOf(Sheet sheet, SheetLine heading, SheetLine line, IReadOnlyList<Field?> columns, string said)
    {
        var (values, complaints) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<Complaint>());
        foreach (var (at, field) in columns.Index())
        {
            if (field is null) continue;
            var kept = Typed.Read(field, WithoutGuard(line[at].Text ?? ""), out var complaint);
            if (complaint is not null) complaints.Add(complaint);
            if (kept.Length > 0) values[field.Code] = kept;
        }
        var declared = _register.Declared;
        var state = said.Length == 0 ? _state : declared.States.FirstOrDefault(one => said == one.Code || said == one.Name.Chinese || said == one.Name.English)?.Code;
        if (state is null) complaints.Add(new("", new(
            $"没有状态“{said}”，有：{string.Join("、", declared.States.Select(one => one.Name.Chinese))}。", $"There is no state \"{said}\"; there are {string.Join(", ", declared.States.Select(one => one.Name.English))}.")));
        var wrong = complaints.Select(complaint => complaint.Field).ToHashSet();
        complaints.AddRange(RecordCheck.Of(declared, new Filled(declared, values, state is { Length: > 0 } ? state : declared.FirstState, default), []).Where(complaint => complaint.Field.Length == 0 || !wrong.Contains(complaint.Field)));
        return new(sheet.Name, line.Number, heading.Number, new NewRecord(values) { State = state ?? "" }, complaints);
    }
}
