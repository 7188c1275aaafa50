using System.Text.RegularExpressions;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>Indicators by the names of rows: 一、地区生产总值, #税收收入 and 其中：税收收入 are the bare names; nothing is taken for a name that only contains one.</summary>
internal sealed partial class IndicatorNames(IReadOnlyList<DeclaredIndicator> declared)
{
    private static readonly string[] _growths = ["增速", "增长速度", "增长率", "增长", "增幅"];

    private readonly Dictionary<string, DeclaredIndicator> _names =
        declared.SelectMany(indicator => indicator.Names.Select(name => (Plain(name), indicator))).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.indicator, StringComparer.Ordinal);

    /// <summary>What a row is about; null where no indicator has the name.</summary>
    public NamedIndicator? Find(string text)
    {
        var name = Plain(Lead().Replace(text, ""));
        if (Named(name, "") is { } whole) return whole;
        return Bracket().Match(name) is { Success: true } bracket ? Named(name[..bracket.Index], bracket.Groups[1].Value) : null;
    }

    /// <summary>A rate has no growth that could be called so: its changes are points.</summary>
    private NamedIndicator? Named(string name, string unit)
    {
        if (_names.TryGetValue(name, out var found)) return new(found, unit, OfGrowth: false);
        var growth = Array.Find(_growths, word => name.EndsWith(word, StringComparison.Ordinal));
        return growth is not null && _names.TryGetValue(name[..^growth.Length], out found) && found.Counting != Counting.Rate ? new(found, unit, OfGrowth: true) : null;
    }

    private static string Plain(string name) => Blanks().Replace(name, "").Replace('(', '（').Replace(')', '）');

    [GeneratedRegex(@"[\s\u3000]", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[\s\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．]|[#＃★●▲*◆-]+)?[\s\u3000]*(?:其中[:：]?)?[\s\u3000]*(?:[#＃]|\d+[.、．])?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"（([^（）]*)）$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
