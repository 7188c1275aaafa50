using System.Buffers;
using Luoshi.Checking.Measures;

namespace Luoshi.Checking.Panel;

/// <summary>Finds every place where a text names a headline measure, in one pass.</summary>
internal static class NameFinder
{
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. HeadlineMeasures.All.SelectMany(measure => measure.Words, (_, word) => word[0]).Distinct()]);

    /// <summary>By their first two characters, the longest of each first.</summary>
    private static readonly Dictionary<int, Name[]> ByStart = HeadlineMeasures.All
        .SelectMany(measure => measure.Words.Select(word => new Name(word, measure)))
        .GroupBy(name => Start(name.Word, 0))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Word.Length).ToArray());

    /// <summary>Where names of measures begin, in text order; names inside longer ones too.</summary>
    public static IEnumerable<(HeadlineMeasure Measure, int At, int Length)> Find(string text)
    {
        for (var at = Next(text, 0); at + 1 < text.Length; at = Next(text, at + 1))
        {
            if (!ByStart.TryGetValue(Start(text, at), out var names)) continue;
            foreach (var (word, measure) in names)
                if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                    yield return (measure, at, word.Length);
        }
    }

    private static int Start(string text, int at) => (text[at] << 16) | text[at + 1];

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Firsts) is var found and >= 0 ? from + found : text.Length;

    private sealed record Name(string Word, HeadlineMeasure Measure);
}
