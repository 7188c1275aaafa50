using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Ledger;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proposals.Linking;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Ledger.Tables.Taking;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Tables;

/// <summary>Finds the task tables of a file and holds them against the ledger.</summary>
internal sealed partial class TableIntake(ILedgerState state, TableRequest request)
{
    public TableOutcome Outcome()
    {
        var headings = new HeadingRules(request.Columns);
        var found = request.Sheets.Select(sheet => (sheet.Name, Table: headings.Find(sheet, SheetField.Words) ?? headings.Find(sheet, SheetField.Items))).ToList();
        var tables = found.Select(pair => pair.Table).OfType<HeadedTable>().ToList();
        if (tables.Count == 0) throw NoHeadings();
        var above = tables.SelectMany(table => table.Above).SelectMany(line => line.Cells).Select(cell => cell.Text).Where(text => text.Length > 0).Distinct().ToList();
        var year = YearOf(above);
        var reader = new TaskRowReader(new UnitNames(request.Units, state.Place()?.Name ?? ""), year);
        var outcome = TableTaking.Of(state, tables, [.. tables.SelectMany(reader.Read)], Order(year, above));
        return outcome with { PassedOver = [.. found.Where(pair => pair.Table is null).Select(pair => pair.Name)] };
    }

    private TableOrder Order(int year, List<string> above) => new(year, request.By, new RowGoals(year).Read)
    {
        Period = request.Period ?? Period.Of(request.By.Today),
        Title = above.MaxBy(text => text.Contains("分解", StringComparison.Ordinal) ? 1000 : text.Length) ?? $"{year}年任务分解表",
        Issued = request.Issued is { DocumentNumber: "" } issued && above.Select(text => DocumentNumber().Match(text)).FirstOrDefault(match => match.Success) is { } number
            ? issued with { DocumentNumber = number.Value }
            : request.Issued,
        Source = request.Report is { } report ? new PlanSource(report.Report.Title ?? report.Document.Name, report.Document.SourceHash) : null,
        Items = request.Report is { } reading ? new SentenceIndex(reading).Find : _ => [],
    };

    private int YearOf(List<string> above)
    {
        if (request.Year is { } year) return year;
        if (above.Select(text => Year().Match(text)).FirstOrDefault(match => match.Success) is { } titled) return int.Parse(titled.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return state.All(Plan.Kind) is [.., Plan latest] ? latest.Year : throw new RefusedException(
            "表上没有写是哪一年的任务，请加 --year。", "The table does not say which year it plans: add --year.");
    }

    private static RefusedException NoHeadings() => new(
        "没有找到表头：前 20 行里没有一行写着“工作任务”这一类的列名，和“序号”“牵头单位”等。请核对是不是任务表；列名不同的，在 packs/county/columns.yaml 里补上。",
        "No headings were found: none of the first 20 rows names a column such as 工作任务 together with 序号 or 牵头单位. Check that it is a task table; names of your own go into packs/county/columns.yaml.");

    [GeneratedRegex(@"(20\d\d)\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,10}〔20\d\d〕\d+号", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}
