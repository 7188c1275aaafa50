using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Corpus.Asking;

namespace Luoshi.Terminal.Corpora;

/// <summary>An array of objects, one a row and a line.</summary>
internal sealed class AnswerAsJson : AnswerSheet
{
    public override void Write(Answer answer, TextWriter output)
    {
        var opening = "[";
        foreach (var row in answer.Rows)
        {
            output.Write($"{opening}\n{ObjectOf(answer.Columns, row)}");
            opening = ",";
        }
        output.Write(opening == "[" ? "[]\n" : "\n]\n");
    }

    private static string ObjectOf(IReadOnlyList<string> columns, object?[] row)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            for (var column = 0; column < row.Length; column++) Write(json, columns[column], row[column]);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, object? cell)
    {
        json.WritePropertyName(name);
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case double value when double.IsFinite(value):
                json.WriteNumberValue(value);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal or System.Numerics.BigInteger:
                json.WriteRawValue(Plain(cell));
                break;
            default:
                json.WriteStringValue(Plain(cell));
                break;
        }
    }
}
