using System.Buffers;
using System.Globalization;
using System.Text;
using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Csv;

/// <summary>Rows as lines of CSV, headings first.</summary>
/// <param name="output">Where they go.</param>
/// <param name="report">What the first column says in every row; null: there is no such column.</param>
/// <param name="heading">What stands over that column.</param>
internal readonly struct CsvRows(IBufferWriter<byte> output, string? report, string heading = "报告")
{
    public void Write<TRow>(IEnumerable<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        var shown = columns.ToList();
        WriteLine(heading, shown.Select(column => column.Heading));
        WriteRows(shown, rows);
    }

    /// <summary>Without headings.</summary>
    public void WriteRows<TRow>(IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        foreach (var row in rows) WriteLine(report, columns.Select(column => Printed(column.Of(row))));
    }

    private void WriteLine(string? first, IEnumerable<string> fields)
    {
        var line = new StringBuilder().AppendJoin(',', (report is null ? fields : fields.Prepend(first!)).Select(Quoted)).Append("\r\n");
        foreach (var piece in line.GetChunks()) Encoding.UTF8.GetBytes(piece.Span, output);
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
