using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Packs;
using Luoshi.Packs.Units;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>What proposals are made from: the directory of the county pack, the sample report, and real reports where there are any.</summary>
internal static class Sources
{
    public const string NoReports =
        "The real reports are not here: put the folder 'shared' beside the checkout, or name it in the environment variable LUOSHI_SHARED.";

    private static readonly string _root = Above(folder => File.Exists(Path.Combine(folder, "Luoshi.slnx")))
        ?? throw new InvalidOperationException("Run the tests from the build of a checkout.");

    public static UnitDirectory Units { get; } = PackFile.Read(Path.Combine(_root, "packs", "county", "units.yaml"), UnitPack.Read);

    public static Reading Sample { get; } = OfFile(Path.Combine(_root, "samples", "云牧县-2025.md"));

    public static IReadOnlyList<string> RealReports { get; } = Find();

    public static Reading OfText(string text) => ReportReader.Read(new Document("text", text, ""), Lexicon.Default);

    public static Reading OfFile(string path) => ReportReader.Read(DocumentOpener.Open(path, Path.GetFileName(path)).Document, Lexicon.Default);

    public static IEnumerable<string[]> Gold(string name) =>
        File.ReadLines(Path.Combine(_root, "tests", "Ledger", "Proposals", "gold", name)).Skip(1).Select(line => line.Split('\t'));

    private static IReadOnlyList<string> Find()
    {
        var shared = Environment.GetEnvironmentVariable("LUOSHI_SHARED") is { Length: > 0 } told
            ? told
            : Above(folder => Directory.Exists(Path.Combine(folder, "shared", "reports"))) is { } above ? Path.Combine(above, "shared") : null;
        return shared is null ? [] : [.. Directory.EnumerateFiles(Path.Combine(shared, "reports"), "*.txt").Order(StringComparer.Ordinal)];
    }

    private static string? Above(Func<string, bool> isIt)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (isIt(folder.FullName))
                return folder.FullName;
        return null;
    }
}
