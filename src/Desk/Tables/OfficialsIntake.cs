using Luoshi.Ledger;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Ledger.Tables.Officials;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Tables;

/// <summary>Finds the lists of units and leaders of a file.</summary>
internal static class OfficialsIntake
{
    public static IReadOnlyList<OfficialsRow> Rows(ILedgerState state, TableRequest request)
    {
        var headings = new HeadingRules(request.Columns);
        var tables = request.Sheets.Select(sheet => headings.Find(sheet, SheetField.Unit)).OfType<HeadedTable>()
            .Where(table => table.Has(SheetField.Leader) || table.Has(SheetField.Reporter) || table.Has(SheetField.Head)).ToList();
        if (tables.Count == 0) throw new RefusedException(
            "没有找到表头：要有“单位”一栏，和“联络员”“单位负责人”或“领导”。列名不同的，在 packs/county/columns.yaml 里补上。",
            "No headings were found: a column 单位 is needed, and 联络员, 单位负责人 or 领导. Names of your own go into packs/county/columns.yaml.");
        var reader = new OfficialsReader(new UnitNames(request.Units, state.Place()?.Name ?? ""), request.By.Today);
        return [.. tables.SelectMany(reader.Read)];
    }
}
