using Luoshi.Checking.Measures;

namespace Luoshi.Checking.Panel;

/// <summary>Finds every place where a text names a headline measure, in one pass.</summary>
internal static class NameFinder
{
    private static readonly Dictionary<char, Name[]> ByFirst = HeadlineMeasures.All
        .SelectMany(measure => measure.Words.Select(word => new Name(word, measure)))
        .GroupBy(name => name.Word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Word.Length).ToArray());

    /// <summary>Where names of measures begin, in text order; names inside longer ones too.</summary>
    public static IEnumerable<(HeadlineMeasure Measure, int At, int Length)> Find(string text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
            foreach (var (word, measure) in ByFirst[text[at]])
                if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                    yield return (measure, at, word.Length);
    }

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(HeadlineMeasures.Names) is var found and >= 0 ? from + found : text.Length;

    private sealed record Name(string Word, HeadlineMeasure Measure);
}
