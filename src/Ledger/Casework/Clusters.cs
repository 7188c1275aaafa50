using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework;

/// <summary>
/// Finds cases that were brought again and again: of one category and one place, and in similar words. Two texts are similar where they share a third of their pairs of characters, so no
/// dictionary is needed and any language does.
/// </summary>
public static class Clusters
{
    /// <summary>As many as make a cluster.</summary>
    public const int Fewest = 3;

    private const double Similar = 1.0 / 3;

    // A word that stands in most of them, of as many characters at least, and as many words are told.
    private const int ShortestWord = 2, LongestWord = 8, MostWords = 4;

    /// <summary>The largest first. Cases that nobody but those who handle them may see are in none.</summary>
    public static IReadOnlyList<Cluster> Of(IEnumerable<Casefile> files) =>
    [
        .. files.Where(file => !file.IsSecret && file.Case.Stage is not (CaseStage.Voided or CaseStage.Declined)).GroupBy(file => (Matter: Field(file, file.Handling.Matter), Township: Field(file, file.Handling.Township)))
            .SelectMany(same => Together([.. same]).Where(alike => alike.Count >= Fewest)
                .Select(alike => new Cluster(same.Key.Matter, same.Key.Township, [.. alike.OrderBy(file => file.Case.ReceivedAt).ThenBy(file => file.Case.Number)], Shared(alike))))
            .OrderByDescending(cluster => cluster.Files.Count).ThenBy(cluster => cluster.Matter, StringComparer.Ordinal).ThenBy(cluster => cluster.Township, StringComparer.Ordinal),
    ];

    /// <summary>Each with all that are similar to one of it.</summary>
    private static List<List<Casefile>> Together(List<Casefile> files)
    {
        var groups = new List<(List<Casefile> Files, List<HashSet<string>> Pairs)>();
        foreach (var file in files)
        {
            var pairs = PairsOf(TextOf(file));
            var near = groups.FindAll(group => group.Pairs.Exists(other => IsSimilar(pairs, other)));
            var (joined, of) = (near.SelectMany(group => group.Files).Append(file).ToList(), near.SelectMany(group => group.Pairs).Append(pairs).ToList());
            groups.RemoveAll(near.Contains);
            groups.Add((joined, of));
        }
        return [.. groups.Select(group => group.Files)];
    }

    private static bool IsSimilar(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared > 0 && shared >= Similar * Math.Min(one.Count, other.Count);
    }

    /// <summary>The longest runs of characters that two thirds of them have.</summary>
    private static List<string> Shared(IReadOnlyList<Casefile> files)
    {
        var (texts, words) = (files.Select(TextOf).ToList(), new List<string>());
        for (var length = LongestWord; length >= ShortestWord && words.Count < MostWords; length--)
            foreach (var run in texts.SelectMany(text => Runs(text, length).Distinct()).GroupBy(run => run).Where(run => 3 * run.Count() >= 2 * texts.Count).OrderByDescending(run => run.Count()).ThenBy(run => run.Key, StringComparer.Ordinal).Select(run => run.Key))
                if (words.Count < MostWords && !words.Exists(longer => Overlaps(longer, run))) words.Add(run);
        return words;
    }

    private static bool Overlaps(string longer, string run) => PairsOf(longer).Overlaps(PairsOf(run));

    private static HashSet<string> PairsOf(string text) => [.. Runs(text, 2)];

    private static IEnumerable<string> Runs(string text, int length) => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => text.Substring(at, length)).Where(run => run.All(char.IsLetterOrDigit));

    private static string TextOf(Casefile file) => $"{file.Title} {Field(file, file.Handling.Words)}";

    private static string Field(Casefile file, string code) => code.Length == 0 ? "" : file.Says.Of(code).ToString();
}
