using Luoshi.Terminal;
using Luoshi.Terminal.Evaluation;

namespace Luoshi.Extraction.Tests.Accuracy;

/// <summary>One hand-made gold and the report it was made from.</summary>
/// <param name="Set">What it may be used for.</param>
/// <param name="Report">The report's file without its ending.</param>
/// <param name="Path">The gold's own file.</param>
/// <param name="ReportPath">The report, as it came.</param>
internal sealed record Gold(GoldSet Set, string Report, string Path, string ReportPath)
{
    public bool OfItems { get; } = Path.EndsWith(".items.jsonl", StringComparison.Ordinal);

    /// <summary>Whether two annotators made it: it came with the report.</summary>
    public bool IsDouble { get; } = Shared.Folder is { } folder && Path.StartsWith(System.IO.Path.Combine(folder, "eval"), StringComparison.Ordinal);

    /// <summary>Those whose report is at hand: the sample always, the rest where the shared folder is.</summary>
    public static IReadOnlyList<Gold> AtHand { get; } = [.. Sample(), .. Real()];

    public IReadOnlyDictionary<string, ScoreLine> Measure()
    {
        var answers = GoldFile.Open(Path);
        var rows = ReadRows.Of(ReportPath, OfItems ? "items" : "figures", Language.English);
        var score = OfItems ? ItemScore.Of(answers.Rows, rows) : FigureScore.Of(answers.Rows, rows);
        return score.Lines.ToDictionary(line => line.Name);
    }

    private static IEnumerable<Gold> Sample() =>
        Directory.EnumerateFiles(Checkout.At("samples"), "*.jsonl").Order(StringComparer.Ordinal)
            .Select(path => new Gold(GoldSet.Sample, NameOf(path), path, Readings.SamplePath));

    private static IEnumerable<Gold> Real() => Shared.Folder is null
        ? []
        : In(GoldSet.Develop, System.IO.Path.Combine(Shared.Folder, "eval", "gold"))
            .Concat(In(GoldSet.Develop, Checkout.Here("Gold", "develop")))
            .Concat(In(GoldSet.HeldOut, Checkout.Here("Gold", "heldout")));

    private static IEnumerable<Gold> In(GoldSet set, string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl")
            .Where(path => path.EndsWith(".figures.jsonl", StringComparison.Ordinal) || path.EndsWith(".items.jsonl", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => new Gold(set, NameOf(path), path, Shared.Report(NameOf(path))));

    private static string NameOf(string path) => System.IO.Path.GetFileName(path).Split('.')[0];
}
