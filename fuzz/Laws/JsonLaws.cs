using System.Text.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Fuzz.Laws;

/// <summary>A reading printed as JSON parses, and quotes what stands at its spans.</summary>
internal static class JsonLaws
{
    public static void Hold(ReadOnlyMemory<byte> json, Reading reading)
    {
        using var printed = JsonDocument.Parse(json);
        HoldQuotes(printed.RootElement.GetProperty("figures"), reading.Document, reading.Figures.Count, "figures");
        HoldQuotes(printed.RootElement.GetProperty("items"), reading.Document, reading.Items.Count, "items");
        Law.Require(printed.RootElement.GetProperty("skipped").GetArrayLength() == reading.Skipped.Count, "all skipped runs are printed");
    }

    private static void HoldQuotes(JsonElement rows, Document document, int count, string what)
    {
        Law.Require(rows.GetArrayLength() == count, $"all {what} are printed");
        foreach (var row in rows.EnumerateArray())
        {
            var (start, end) = (row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
            var quoted = Readable(document.Text[start..end]);
            Law.Require(row.GetProperty("text").GetString() == quoted, $"{what} quote the text: {start}..{end}");
        }
    }

    // Half a surrogate pair has no form in UTF-8; it is printed as U+FFFD.
    private static string Readable(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
