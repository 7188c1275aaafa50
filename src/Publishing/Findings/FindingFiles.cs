using System.Buffers;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>Findings as a workbook and as CSV in UTF-8 with a byte order mark, without which Excel takes Chinese for GBK. The same findings give the same bytes.</summary>
public static class FindingFiles
{
    public static void WriteWorkbook(Stream output, Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say) =>
        WorkbookSheets.Write(output, sheets => sheets.Add(FindingSheet.Of(reports, FindingRow.Of(reports, findings, say), say)));

    /// <param name="output">Where it goes.</param>
    /// <param name="reports">What was compared.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="say">Picks the language.</param>
    /// <param name="goesOn">Whether rows of another report stand above, so that neither mark nor headings are written again.</param>
    public static void WriteCsv(IBufferWriter<byte> output, Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say, bool goesOn = false)
    {
        var (columns, found) = (FindingSheet.Columns(reports, say), FindingRow.Of(reports, findings, say));
        var rows = new CsvRows(output, reports.Report.Document.Name, say(new("报告", "report")));
        if (goesOn)
        {
            rows.WriteRows(columns, found);
            return;
        }
        output.Write("\uFEFF"u8);
        rows.Write(columns, found);
    }
}
