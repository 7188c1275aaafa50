using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Bench.Reading;
using Luoshi.Documents;

namespace Luoshi.Bench.Opening;

/// <summary>Word documents taken in, beside the format's own library going through its tree for the characters alone.</summary>
public class OpenWord
{
    private byte[][] _files = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare() => _files = [.. Text.Texts.Select(Document)];

    [Benchmark(Description = "Luoshi")]
    public int Open()
    {
        var length = 0;
        foreach (var file in _files) length += DocumentOpener.Open("report", file).Document.Text.Length;
        return length;
    }

    [Benchmark(Baseline = true, Description = "library")]
    public int Library()
    {
        var length = 0;
        foreach (var file in _files)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            foreach (var text in document.MainDocumentPart!.Document!.Descendants<Text>()) length += text.Text.Length;
        }
        return length;
    }

    /// <summary>A run for each sentence, as documents have that were worked on.</summary>
    private static byte[] Document(string text)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
                new Paragraph(line.Split('。').Select(words => new Run(new RunProperties(new Bold()), new Text(words + "。")))))));
        }
        return stream.ToArray();
    }
}
