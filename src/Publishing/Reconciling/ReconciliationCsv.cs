using System.Buffers;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>A reconciliation as CSV in UTF-8 with a byte order mark: the columns of the workbook, a promise a row, those that are not counted below and marked.</summary>
public static class ReconciliationCsv
{
    /// <param name="output">Where it goes.</param>
    /// <param name="reconciliation">The pair.</param>
    /// <param name="inEnglish">The language of headings and verdicts.</param>
    /// <param name="goesOn">Whether rows of another pair stand above, so that neither mark nor headings are written again.</param>
    public static void Write(IBufferWriter<byte> output, Reconciliation reconciliation, bool inEnglish = false, bool goesOn = false)
    {
        var tongue = new Tongue(inEnglish);
        List<Column<PromiseRow>> columns = [.. PromiseSheet.Columns(reconciliation, tongue), new(tongue.Say("计入", "counted"), 0, row => row.Promise.Soft ? tongue.Say("否", "no") : tongue.Say("是", "yes"))];
        var rows = PromiseRow.Of(reconciliation, inEnglish).Concat(PromiseRow.SoftOf(reconciliation, inEnglish));
        var lines = new CsvRows(output, reconciliation.Plan.Document.Name, tongue.Say("报告", "report"));
        if (goesOn)
        {
            lines.WriteRows(columns, rows);
            return;
        }
        output.Write("\uFEFF"u8);
        lines.Write(columns, rows);
    }
}
