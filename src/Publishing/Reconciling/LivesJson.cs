using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>Lives of promises as one JSON object (docs/formats/reconciliation.md), one life a line.</summary>
public static class LivesJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IBufferWriter<byte> output, IReadOnlyList<Life> lives)
    {
        using var json = new Utf8JsonWriter(output, Options);
        output.Write("{\"lives\":["u8);
        for (var at = 0; at < lives.Count; at++)
        {
            output.Write(at == 0 ? "\n"u8 : ",\n"u8);
            json.Reset();
            Write(json, lives[at]);
            json.Flush();
        }
        output.Write("]}\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Life life)
    {
        json.WriteStartObject();
        json.WriteString("fate"u8, Codes.Of(life.Fate));
        json.WriteStartArray("years"u8);
        foreach (var (year, promise, from) in life.Years)
        {
            json.WriteStartObject();
            json.WriteNumber("year"u8, year);
            json.WriteNumber("start"u8, promise.Span.Start);
            json.WriteNumber("end"u8, promise.Span.End);
            json.WriteString("text"u8, from.Plan.Document.Slice(promise.Span));
            json.WriteString("verdict"u8, Codes.Of(promise.Verdict));
            if (promise.Results.Count > 0) json.WriteString("told"u8, from.Review.Document.Slice(promise.Results[0].Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
