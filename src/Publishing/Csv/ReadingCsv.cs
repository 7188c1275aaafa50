using System.Buffers;
using System.Globalization;
using System.Text;
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

    private readonly struct CsvRows(IBufferWriter<byte> output, string report)
    {
        public void Write<TRow>(IReadOnlyList<Column<TRow>> columns, IReadOnlyList<TRow> rows)
        {
            var line = new StringBuilder();
            End(line.Append("报告,").AppendJoin(',', columns.Select(column => Quoted(column.Heading))));
            foreach (var row in rows)
            {
                line.Append(Quoted(report));
                foreach (var column in columns) line.Append(',').Append(Quoted(Printed(column.Of(row))));
                End(line);
            }
        }

        private void End(StringBuilder line)
        {
            line.Append("\r\n");
            foreach (var piece in line.GetChunks()) Encoding.UTF8.GetBytes(piece.Span, output);
            line.Clear();
        }
    }

    private static string Printed(Cell cell) => cell switch
    {
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.Words ?? "",
    };

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
