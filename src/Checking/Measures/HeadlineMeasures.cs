using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;

namespace Luoshi.Checking.Measures;

/// <summary>The headline measures (<c>headline.tsv</c>), found by any wording that reports use.</summary>
public static class HeadlineMeasures
{
    /// <summary>All of them, in the order in which reports tell them.</summary>
    public static IReadOnlyList<HeadlineMeasure> All { get; } = [.. Rows().Select(Measure)];

    private static readonly FrozenDictionary<string, HeadlineMeasure> ByWords =
        All.SelectMany(measure => measure.Words, (measure, word) => KeyValuePair.Create(word, measure)).ToFrozenDictionary();

    /// <summary>All wordings, to be searched for: most words hold none, and are told quickly.</summary>
    internal static readonly SearchValues<string> Names = SearchValues.Create([.. ByWords.Keys], StringComparison.Ordinal);

    /// <summary>The measure that these words name; null where they name none, a part of one or more than one.</summary>
    public static HeadlineMeasure? Named(string words)
    {
        if (ByWords.GetValueOrDefault(words) is { } measure) return measure;
        var name = BareName.WithoutBlanks(words);
        return name.AsSpan().ContainsAny(Names) ? ByWords.GetValueOrDefault(BareName.Of(name)) : null;
    }

    private static HeadlineMeasure Measure(string[] cells) =>
        new(cells[0], cells[1], cells[2], PricesOf(cells[3]), cells[4] == "changing", BetterOf(cells[5]), TellingOf(cells[6]), cells[7].Split(' '));

    private static Prices PricesOf(string word) => word switch { "constant" => Prices.Constant, "current" => Prices.Current, _ => Prices.None };

    private static int BetterOf(string word) => word switch { "up" => 1, "down" => -1, _ => 0 };

    private static Telling TellingOf(string word) => Enum.Parse<Telling>(word, ignoreCase: true);

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("headline.tsv")!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
