using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>A reconciliation as one JSON object (docs/formats/reconciliation.md), one promise a line.</summary>
public static class ReconciliationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IBufferWriter<byte> output, Reconciliation reconciliation)
    {
        using var json = new Utf8JsonWriter(output, Options);
        output.Write("{\"plan\":"u8);
        Write(json, reconciliation.Plan);
        output.Write(",\n\"reviews\":["u8);
        Write(json, reconciliation.Review);
        foreach (var further in reconciliation.Besides)
        {
            output.Write(",\n"u8);
            Write(json, further);
        }
        output.Write("],\n\"promises\":["u8);
        for (var at = 0; at < reconciliation.Promises.Count; at++)
        {
            output.Write(at == 0 ? "\n"u8 : ",\n"u8);
            Write(json, reconciliation.Promises[at], reconciliation);
        }
        output.Write("]}\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("name"u8, reading.Document.Name);
        if (reading.Report.Place is { } place) json.WriteString("place"u8, place);
        if (reading.Report.PlanYear is { } year) json.WriteNumber("planYear"u8, year);
        json.WriteString("sourceHash"u8, reading.Document.SourceHash);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, Promise promise, Reconciliation reconciliation)
    {
        json.Reset();
        json.WriteStartObject();
        WriteSpan(json, promise.Span, reconciliation.Plan);
        json.WriteString("kind"u8, Codes.Of(promise.Kind));
        json.WriteStartArray("results"u8);
        foreach (var answer in promise.Results) Write(json, answer, reconciliation);
        json.WriteEndArray();
        json.WriteString("verdict"u8, Codes.Of(promise.Verdict));
        if (promise.Soft) json.WriteBoolean("soft"u8, true);
        if (promise.Repeated) json.WriteBoolean("repeated"u8, true);
        if (promise.Comparison is { } comparison) Write(json, comparison, reconciliation);
        json.WriteString("why"u8, promise.Because.English);
        json.WriteString("whyChinese"u8, promise.Because.Chinese);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, Answer answer, Reconciliation reconciliation)
    {
        json.WriteStartObject();
        WriteSpan(json, answer.Span, reconciliation.Of(answer));
        if (answer.Report > 0) json.WriteNumber("report"u8, answer.Report);
        json.WriteNumber("certainty"u8, Math.Round(answer.Certainty, 2));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureComparison comparison, Reconciliation reconciliation)
    {
        json.WriteStartObject("comparison"u8);
        json.WriteNumber("target"u8, PlainNumber.Trim(comparison.Target.Value));
        json.WriteNumber("result"u8, PlainNumber.Trim(comparison.Result.Value));
        json.WriteString("unit"u8, comparison.Target.Unit);
        if (comparison.Ratio is { } ratio) json.WriteNumber("ratio"u8, PlainNumber.Trim(ratio));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Span span, Reading reading)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("text"u8, reading.Document.Slice(span));
    }
}
