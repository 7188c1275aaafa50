using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <inheritdoc cref="IOpenTable" />
/// <param name="title">What the table is called.</param>
/// <param name="subtitle">What it speaks of, and as of when.</param>
/// <param name="columns">From left to right.</param>
/// <param name="rows">From top to bottom.</param>
internal sealed class OpenTable<TRow>(string title, string subtitle, IReadOnlyList<OpenColumn<TRow>> columns, IReadOnlyList<TRow> rows) : IOpenTable
{
    // What spreadsheets take for the beginning of a formula.
    private const string Formulas = "=+-@＝＋－＠\t\r\n";

    public void WriteJson(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in columns) Write(json, column.Code, column.Column.Of(row));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void WriteCsv(IBufferWriter<byte> output)
    {
        output.Write("\uFEFF"u8);
        new CsvRows(output, null).Write(columns.Select(column => column.Column with { Of = row => Harmless(column.Column.Of(row)) }), rows);
    }

    public void WriteWorkbook(Stream output) => WorkbookSheets.Write(output, sheets =>
        sheets.Add(new SheetPlan<TRow>(title, title, subtitle, [.. columns.Select(column => new PrintedColumn<TRow>(column.Column, column.Look))], rows, Frozen: 1)));

    private static void Write(Utf8JsonWriter json, string code, Cell cell)
    {
        if (cell.Number is { } number) json.WriteNumber(code, number);
        else if (cell.Date is { } date) json.WriteString(code, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (cell.Words is { } words) json.WriteString(code, words);
    }

    private static Cell Harmless(Cell cell) => cell.Words is { Length: > 0 } words && Formulas.Contains(words[0], StringComparison.Ordinal) ? "'" + words : cell;
}
