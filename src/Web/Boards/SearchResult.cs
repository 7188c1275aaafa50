using Luoshi.Publishing.Scoreboards;
using Luoshi.Publishing.Searching;
using Luoshi.Vocabulary;

namespace Luoshi.Web.Boards;

/// <summary>What was found for some words: tasks, units, and places in the report.</summary>
public sealed record SearchResult(IReadOnlyList<PublicTask> Tasks, IReadOnlyList<string> Units, IReadOnlyList<(string Before, string Words, string After)> Passages)
{
    private const int Most = 50, Around = 30;

    /// <param name="board">What is public.</param>
    /// <param name="report">The report; null where it is not kept.</param>
    /// <param name="words">What is looked for; nothing is found where there are none.</param>
    public static SearchResult Of(Scoreboard board, Reading? report, string words) => words.Length == 0 ? new([], [], []) : new(
        new TaskFilter(null, "", words).Of(board),
        [.. board.ByUnit.Select(unit => unit.Key).Where(unit => new AskedWords(words).StandIn(unit))],
        report is null ? [] : [.. PassagesIn(report.Document.Text, words).Take(Most)]);

    private static IEnumerable<(string, string, string)> PassagesIn(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
        {
            var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + words.Length + Around));
            yield return (Line(text[from..at]), text.Substring(at, words.Length), Line(text[(at + words.Length)..to]));
        }
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
