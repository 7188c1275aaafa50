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

    public static void WriteCsv(IBufferWriter<byte> output, Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say)
    {
        output.Write("\uFEFF"u8);
        new CsvRows(output, reports.Report.Document.Name).Write(FindingSheet.Columns(reports, say), FindingRow.Of(reports, findings, say));
    }
}
