using System.Buffers;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Csv;

/// <summary>
/// One table of a reading as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes Chinese for GBK. The first
/// column names the report, so that files of many reports can be laid under one another.
/// </summary>
public static class ReadingCsv
{
    /// <summary>Mark and headings take the first line; what stands below it can go under the rows of another report.</summary>
    public static void Write(IBufferWriter<byte> output, Reading reading, ReadingTable table)
    {
        output.Write("\uFEFF"u8);
        var rows = new CsvRows(output, reading.Document.Name);
        switch (table)
        {
            case ReadingTable.Figures:
                rows.Write(ReadingColumns.Figures(reading, TaskTable.Of(reading)), reading.Figures);
                break;
            case ReadingTable.Items:
                var tasks = TaskTable.Of(reading);
                rows.Write(ReadingColumns.Items(reading, tasks), tasks.Listed);
                break;
            case ReadingTable.Sections:
                rows.Write(ReadingColumns.Sections(), reading.Sections);
                break;
            default:
                rows.Write(ReadingColumns.Skipped(reading), reading.Skipped);
                break;
        }
    }
}
