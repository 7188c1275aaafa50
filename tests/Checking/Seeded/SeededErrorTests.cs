using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Tests;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>Errors put into real reports, one at a time: how many are found, each at its place.</summary>
public class SeededErrorTests(ITestOutputHelper output)
{
    private const double Least = 0.98;

    [Fact]
    public void Errors_beyond_rounding_are_found_where_they_were_put()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Dictionary<string, (int Found, int All)> tally = [];
        foreach (var report in Shared.Reports())
        {
            var text = File.ReadAllText(Shared.Report(report));
            var last = Last(report);
            Try(report, text, null, Sower.Sow(text), tally);
            if (last is not null) Try(report, text, last, YearSower.Sow(last, text), tally);
        }

        foreach (var (kind, (found, all)) in tally.OrderBy(pair => pair.Key)) output.WriteLine($"{kind,-20}{found,5} of {all,5}");
        Assert.True(tally.Values.Sum(count => count.All) > 1000, $"too few errors to tell: {tally.Values.Sum(count => count.All)}");
        AssertFound(tally);
        AssertFound(tally.Where(pair => !SentenceSower.Kinds.Contains(pair.Key)));
        Assert.All(tally, pair => AssertFound([pair]));
    }

    /// <summary>Of all errors, of those put into the reports' own sentences alone, and of each kind: of a small one none is missed.</summary>
    private static void AssertFound(IEnumerable<KeyValuePair<string, (int Found, int All)>> tally) =>
        Assert.True(tally.Sum(pair => pair.Value.Found) >= Least * tally.Sum(pair => pair.Value.All), string.Join('\n', tally));

    private void Try(string report, string text, string? last, IEnumerable<Seed> seeds, Dictionary<string, (int Found, int All)> tally)
    {
        HashSet<(string Rule, string Words, string Arithmetic)>? before = null;
        foreach (var seed in seeds)
        {
            before ??= [.. Check(text, last).Select(finding => (finding.Rule, text[finding.Span.Start..finding.Span.End], finding.Arithmetic.Chinese))];
            Count(tally, seed, Finds(seed, text, last, before), report);
        }
    }

    /// <summary>The text of the report of the year before, where it is at hand.</summary>
    private static string? Last(string report)
    {
        var cut = report.LastIndexOf('-') + 1;
        var last = report[..cut] + (int.Parse(report[cut..], System.Globalization.CultureInfo.InvariantCulture) - 1);
        return File.Exists(Shared.Report(last)) ? File.ReadAllText(Shared.Report(last)) : null;
    }

    private void Count(Dictionary<string, (int Found, int All)> tally, Seed seed, bool found, string report)
    {
        var (before, all) = tally.GetValueOrDefault(seed.Kind);
        tally[seed.Kind] = (before + (found ? 1 : 0), all + 1);
        if (!found) output.WriteLine($"missed {seed.Kind} {report} {seed.Span} {seed.Instead}");
    }

    private static bool Finds(Seed seed, string text, string? last, HashSet<(string Rule, string Words, string Arithmetic)> before)
    {
        var sown = seed.In(text);
        return Check(sown, last).Any(finding => finding.Verdict is Verdict.Wrong or Verdict.Undecidable && finding.Span.Overlaps(seed.Bound) && !before.Contains((finding.Rule, sown[finding.Span.Start..finding.Span.End], finding.Arithmetic.Chinese)));
    }

    private static IReadOnlyList<Finding> Check(string text, string? last) =>
        [.. ReportCheck.Of(new(Read(text), last is null ? null : Read(last), [])).Where(finding => finding.Verdict != Verdict.Notable)];

    private static Reading Read(string text) => ReportReader.Read(new Document("report", text, ""), Lexicon.Default);
}
