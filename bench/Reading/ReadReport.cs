using BenchmarkDotNet.Attributes;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Bench.Reading;

/// <summary>
/// Reading whole reports, warm, on one core: ours twice (from the text, as the peer begins, and from the bytes, as the floor
/// does), the peer, the floor.
/// </summary>
public class ReadReport
{
    private readonly Peer _peer = new();
    private Floor _floor = new(0);
    private Document[] _documents = [];
    private string[][] _paragraphs = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare()
    {
        _floor = new Floor(Text.Files.Max(file => file.Length));
        _documents = [.. Text.Texts.Select(text => new Document("report", text, ""))];
        _paragraphs = [.. Text.Texts.Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>Text to reading: head, sections, figures with all their fields, work items, reasons.</summary>
    [Benchmark(Description = "Luoshi, from text")]
    public int FromText()
    {
        var found = 0;
        foreach (var document in _documents) found += ReportReader.Read(document, Lexicon.Default).Figures.Count;
        return found;
    }

    /// <summary>The same from the bytes of the file: telling the encoding, decoding and the hash of the source included.</summary>
    [Benchmark(Description = "Luoshi, from bytes")]
    public int FromBytes()
    {
        var found = 0;
        foreach (var file in Text.Files) found += ReportReader.Read(DocumentOpener.Open("report", file).Document, Lexicon.Default).Figures.Count;
        return found;
    }

    [Benchmark(Baseline = true, Description = "peer")]
    public int Peer()
    {
        var found = 0;
        foreach (var paragraphs in _paragraphs) found += _peer.Count(paragraphs);
        return found;
    }

    [Benchmark(Description = "floor")]
    public int Floor()
    {
        var found = 0;
        foreach (var file in Text.Files) found += _floor.Count(file);
        return found;
    }
}
