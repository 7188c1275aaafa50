using System.Buffers;
using BenchmarkDotNet.Attributes;
using Luoshi.Bench.Reading;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Bench.Writing;

/// <summary>Writing readings as JSON into a buffer used again, beside the reading that it follows.</summary>
public class WriteJson
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private Luoshi.Vocabulary.Reading[] _readings = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare() =>
        _readings = [.. Text.Texts.Select(text => ReportReader.Read(new Document("report", text, ""), Lexicon.Default))];

    [Benchmark(Description = "JSON")]
    public int Json()
    {
        var written = 0;
        foreach (var reading in _readings)
        {
            _buffer.ResetWrittenCount();
            ReadingJson.Write(_buffer, reading);
            written += _buffer.WrittenCount;
        }
        return written;
    }

    [Benchmark(Baseline = true, Description = "reading")]
    public int Read()
    {
        var found = 0;
        foreach (var reading in _readings) found += ReportReader.Read(reading.Document, Lexicon.Default).Figures.Count;
        return found;
    }
}
