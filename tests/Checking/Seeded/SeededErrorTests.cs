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
            var before = Check(text).Select(finding => (finding.Rule, finding.Span)).ToHashSet();
            foreach (var seed in Sower.Sow(text)) Count(tally, seed, Finds(seed, text, before), report);
        }

        foreach (var (kind, (found, all)) in tally.OrderBy(pair => pair.Key)) output.WriteLine($"{kind,-12}{found,5} of {all,5}");
        Assert.True(tally.Values.Sum(count => count.All) > 200, "too few errors to tell");
        Assert.True(tally.Values.Sum(count => count.Found) >= Least * tally.Values.Sum(count => count.All), string.Join('\n', tally));
    }

    private void Count(Dictionary<string, (int Found, int All)> tally, Seed seed, bool found, string report)
    {
        var (before, all) = tally.GetValueOrDefault(seed.Kind);
        tally[seed.Kind] = (before + (found ? 1 : 0), all + 1);
        if (!found) output.WriteLine($"missed {seed.Kind} {report} {seed.Span}");
    }

    private static bool Finds(Seed seed, string text, HashSet<(string Rule, Span Span)> before) =>
        Check(seed.In(text)).Any(finding => finding.Verdict is Verdict.Wrong or Verdict.Undecidable && finding.Span.Overlaps(seed.Bound) && !before.Contains((finding.Rule, finding.Span)));

    private static IReadOnlyList<Finding> Check(string text) =>
        [.. ReportCheck.Of(new(ReportReader.Read(new Document("report", text, ""), Lexicon.Default), null, [])).Where(finding => finding.Verdict != Verdict.Notable)];
}
