using System.Buffers;
using System.Text.Json;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Json;
using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Evaluation;

/// <summary>The rows of a reading to be measured: from its JSON, or from the report itself, which is then read on the spot.</summary>
internal static class ReadRows
{
    public static IReadOnlyList<LooseRow> Of(string path, string table, Language language)
    {
        var document = SourceList.One(path, language).Open().Document;
        if (document.Text.AsSpan().TrimStart() is ['{' or '[', ..]) return RowsOf(document.Text.AsMemory(), path, table);
        var json = new ArrayBufferWriter<byte>();
        ReadingJson.Write(json, ReportReader.Read(document, Lexicon.Default));
        return RowsOf(System.Text.Encoding.UTF8.GetString(json.WrittenSpan).AsMemory(), path, table);
    }

    private static JsonElement OneOf(JsonElement root, string path) => root.ValueKind != JsonValueKind.Array ? root
        : root.GetArrayLength() == 1 ? root[0]
        : throw new Failure(new(
            $"{path} 里有 {root.GetArrayLength()} 份报告的结果，一次只能衡量一份。请用 luoshi read --out 文件夹，一份一个文件。",
            $"{path} holds {root.GetArrayLength()} readings, and one is measured at a time. luoshi read --out DIR writes one file each."));

    internal static List<LooseRow> RowsOf(ReadOnlyMemory<char> text, string path, string table)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text);
            return [.. OneOf(parsed.RootElement, path).GetProperty(table).EnumerateArray().Select(row => new LooseRow(row.Clone()))];
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new Failure(new(
                $"{path} 不是读报告的 JSON 结果：要有 {table}，每行有 start、end（{cause.Message}）。",
                $"{path} is no reading in JSON: it needs {table}, with start and end in every row ({cause.Message})."));
        }
    }
}
