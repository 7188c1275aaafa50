using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Tests;

/// <summary>Reports read for tests.</summary>
internal static class Readings
{
    public static Reading Of(string report) => OfText(File.ReadAllText(Shared.Report(report)), report);

    public static Reading OfText(string text, string name = "test") => ReportReader.Read(new Document(name, text, ""), Lexicon.Default);
}
