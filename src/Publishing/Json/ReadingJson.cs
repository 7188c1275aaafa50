using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Json;

/// <summary>
/// A reading as one JSON object (docs/formats/reading.md). Every figure and item has a line of its own, so that two readings can
/// be compared line by line; to a parser the line ends mean nothing.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the whole reading, or what it is of and the one table asked for.</summary>
    public static void Write(IBufferWriter<byte> output, Reading reading, ReadingTable? only = null)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var rows = new JsonRows(json, reading.Document);
        output.Write("{"u8);
        output.Write("\"report\":"u8);
        rows.Write(reading.Report);
        json.Flush();
        output.Write(",\n"u8);
        WriteTables(new Frame(output, json), rows, reading, only);
        output.Write("}\n"u8);
    }

    private static void WriteTables(Frame frame, JsonRows rows, Reading reading, ReadingTable? only)
    {
        if (only is null or ReadingTable.Sections) frame.Table("\"sections\":["u8, reading.Sections, rows.Write, only is null);
        if (only is null or ReadingTable.Figures) frame.Table("\"figures\":["u8, reading.Figures, rows.Write, only is null);
        if (only is null or ReadingTable.Skipped) frame.Table("\"skipped\":["u8, reading.Skipped, rows.Write, only is null);
        if (only is null or ReadingTable.Items) frame.Table("\"items\":["u8, reading.Items, rows.Write, more: false);
    }

    /// <summary>The marks between the rows, which <see cref="Utf8JsonWriter"/> cannot lay out one row a line.</summary>
    private readonly ref struct Frame(IBufferWriter<byte> output, Utf8JsonWriter json)
    {
        public void Table<T>(ReadOnlySpan<byte> opening, IReadOnlyList<T> facts, Action<T> write, bool more)
        {
            output.Write(opening);
            for (var index = 0; index < facts.Count; index++)
            {
                output.Write(index == 0 ? "\n"u8 : ",\n"u8);
                json.Reset();
                write(facts[index]);
                json.Flush();
            }
            output.Write(more ? "],\n"u8 : "]"u8);
        }
    }
}
