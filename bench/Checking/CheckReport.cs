using BenchmarkDotNet.Attributes;
using Luoshi.Bench.Reading;
using Luoshi.Checking;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Bench.Checking;

/// <summary>Checking reports that have been read, alone and against another one as last year's, beside the reading that it follows.</summary>
public class CheckReport
{
    private Luoshi.Vocabulary.Reading[] _readings = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare() =>
        _readings = [.. Text.Texts.Select(text => ReportReader.Read(new Document("report", text, ""), Lexicon.Default))];

    [Benchmark(Baseline = true, Description = "reading")]
    public int Read()
    {
        var found = 0;
        foreach (var reading in _readings) found += ReportReader.Read(reading.Document, Lexicon.Default).Figures.Count;
        return found;
    }

    [Benchmark(Description = "checking")]
    public int Check()
    {
        var found = 0;
        foreach (var reading in _readings) found += ReportCheck.Of(new(reading, null, [])).Count;
        return found;
    }

    [Benchmark(Description = "checking against the report before")]
    public int CheckAgainstTheOneBefore()
    {
        var (found, last) = (0, _readings[^1]);
        foreach (var reading in _readings)
        {
            found += ReportCheck.Of(new(reading, last, [])).Count;
            last = reading;
        }
        return found;
    }
}
