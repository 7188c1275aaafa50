using System.Buffers;
using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>The headline measures that a clause names, with a figure or without.</summary>
internal static class MeasuresNamed
{
    /// <summary>A shorter word may be part of another.</summary>
    private const int ShortestWord = 4;

    private static readonly (string Word, string Id)[] Words =
        [.. HeadlineMeasures.All.SelectMany(measure => measure.Words.Where(word => word.Length >= ShortestWord), (measure, word) => (word, measure.Id))];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Words.Select(word => word.Word)], StringComparison.Ordinal);

    public static IReadOnlySet<string> In(string letters, IReadOnlyList<Figure> figures)
    {
        HashSet<string> ids = [];
        foreach (var figure in figures)
            if (HeadlineMeasures.Named(figure.Measure) is { } named) ids.Add(named.Id);
        if (!letters.AsSpan().ContainsAny(Any)) return ids;
        foreach (var (word, id) in Words)
            if (letters.Contains(word, StringComparison.Ordinal)) ids.Add(id);
        return ids;
    }
}
