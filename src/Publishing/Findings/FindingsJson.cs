using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>The findings of a check as one JSON object (docs/formats/findings.md).</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 1, NewLine = "\n" };

    public static void Write(IBufferWriter<byte> output, Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("report"u8, reports.Report.Document.Name);
            if (reports.Last is { } last) json.WriteString("last"u8, last.Document.Name);
            json.WriteStartArray("findings"u8);
            foreach (var finding in findings) Write(json, reports, finding, say);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Compared reports, Finding finding, Func<Remark, string> say)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule);
        json.WriteString("verdict"u8, FindingCodes.Of(finding.Verdict));
        json.WriteString("severity"u8, FindingCodes.Of(finding.Severity));
        WriteSpan(json, reports.Report.Document, finding.Span);
        json.WriteString("arithmetic"u8, say(finding.Arithmetic));
        json.WriteStartArray("others"u8);
        foreach (var mention in finding.Others) Write(json, reports, mention);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Compared reports, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("report"u8, FindingCodes.Of(mention.Source.Kind));
        if (mention.Source.Kind == SourceKind.Parent) json.WriteNumber("number"u8, mention.Source.Number + 1);
        WriteSpan(json, reports.Of(mention.Source).Document, mention.Span);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Document document, Span span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("text"u8, document.Slice(span));
    }
}
