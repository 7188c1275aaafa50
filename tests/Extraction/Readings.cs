using System.Buffers;
using System.Text;
using Luoshi.Documents;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests;

/// <summary>Readings as the tests make them: by the lexicon that comes with the program.</summary>
internal static class Readings
{
    public static string SamplePath { get; } = Checkout.At("samples", "云牧县-2025.md");

    public static Reading OfText(string text) => ReportReader.Read(new Document("text", text, ""), Lexicon.Default);

    public static Reading OfFile(string path) => ReportReader.Read(DocumentOpener.Open(path, Path.GetFileName(path)).Document, Lexicon.Default);

    public static string Json(Reading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        ReadingJson.Write(bytes, reading);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
