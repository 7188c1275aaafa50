using System.Buffers;
using System.Text.Json;
using Luoshi.Checking.Reconciling;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Tests;
using Luoshi.Publishing.Reconciling;
using Luoshi.Terminal.Evaluation;
using Luoshi.Vocabulary;
using RealReports = Luoshi.Extraction.Tests.Shared;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>A pair of real reports whose promises were followed by hand.</summary>
/// <param name="Set">Develop: looked at while rules were written. HeldOut: measured only.</param>
/// <param name="Name">Place and both years: city-沈阳市-2022-2023.</param>
/// <param name="Path">The gold's file.</param>
internal sealed record MatchGold(string Set, string Name, string Path)
{
    public static IReadOnlyList<MatchGold> AtHand { get; } = RealReports.Folder is null ? [] :
        [.. In("Develop", System.IO.Path.Combine(RealReports.Folder, "eval", "gold")), .. In("Develop", Here("develop")), .. In("HeldOut", Here("heldout"))];

    public IReadOnlyDictionary<string, ScoreLine> Measure()
    {
        var (plan, review) = Readings();
        return Measure(plan, review, Weights.Default);
    }

    /// <summary>With weights that are being fitted.</summary>
    public IReadOnlyDictionary<string, ScoreLine> Measure(Reading plan, Reading review, Weights weights)
    {
        var json = new ArrayBufferWriter<byte>();
        ReconciliationJson.Write(json, Reconciler.Reconcile(plan, review, weights));
        using var parsed = JsonDocument.Parse(json.WrittenMemory);
        var promises = parsed.RootElement.GetProperty("promises").EnumerateArray().Select(row => new LooseRow(row)).ToList();
        return MatchScore.Of(GoldFile.Open(Path).Rows, promises).Lines.ToDictionary(line => line.Name);
    }

    /// <summary>Whether the rules of annotation were written with it; such golds lie with the reports.</summary>
    public bool IsOfTheRules => !Path.StartsWith(Here(""), StringComparison.Ordinal);

    /// <summary>Names of the two reports, that which promised first.</summary>
    public IReadOnlyList<string> Reports => Name.Split('-') is [var level, var place, var first, var second] ? [$"{level}-{place}-{first}", $"{level}-{place}-{second}"] : [];

    public (Reading Plan, Reading Review) Readings() => (Read(Reports[0]), Read(Reports[1]));

    public static Reading Read(string report) => ReportReader.Read(DocumentOpener.Open(RealReports.Report(report), report).Document, Lexicon.Default);

    private static string Here(string set) => Checkout.At("tests", "Checking", "Reconciling", "gold", set);

    private static IEnumerable<MatchGold> In(string set, string folder) => Directory.EnumerateFiles(folder, "*.matches.jsonl").Order(StringComparer.Ordinal)
        .Select(path => new MatchGold(set, System.IO.Path.GetFileName(path).Split('.')[0], path));
}
