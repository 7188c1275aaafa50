using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>
/// A reconciliation as the table that an office checks and prints (上年承诺兑现核对表), and a sheet that counts verdicts by kind. The same
/// reconciliation gives the same bytes.
/// </summary>
public static class ReconciliationWorkbook
{
    public static void Write(Stream output, Reconciliation reconciliation, bool inEnglish = false) => WorkbookSheets.Write(output, sheets =>
    {
        var (rows, tongue) = (PromiseRow.Of(reconciliation, inEnglish), new Tongue(inEnglish));
        sheets.Add(PromiseSheet.Of(reconciliation, rows, tongue));
        CountSheet.AddTo(sheets, reconciliation, tongue);
        if (reconciliation.Promises.Any(promise => promise.Soft)) sheets.Add(PromiseSheet.OfSoft(reconciliation, tongue));
    });
}
