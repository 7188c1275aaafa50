using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Figures.Measures;

/// <summary>Cuts the words before a number down to the name of what is measured.</summary>
internal sealed class MeasureCleaner(FigureWords words)
{
    /// <summary>Longer phrases are searched for the verb that begins what is counted.</summary>
    private const int Long = 7;

    /// <summary>Who does a thing is told in few words, else it is a phrase of its own.</summary>
    private const int Short = 8;

    private const int FarthestComparison = 14;

    /// <summary>The part of <paramref name="name"/> that names a measure; empty where nothing is left.</summary>
    public ReadOnlySpan<char> Clean(ReadOnlySpan<char> name) => Tail(Cut(Tail(Head(Uncompared(Tail(name))))));

    /// <summary>The same with what stands before its last verb.</summary>
    public ReadOnlySpan<char> Uncut(ReadOnlySpan<char> name) => Tail(Head(Uncompared(Tail(name))));

    /// <summary>Takes off a comparison at the end: 羊人工授精较2023年, 增速高于全国.</summary>
    private ReadOnlySpan<char> Uncompared(ReadOnlySpan<char> name)
    {
        if (words.RatioNouns.MatchBefore(name, name.Length) > 0)
            return name;
        for (var at = Math.Max(0, name.Length - FarthestComparison); at < name.Length; at++)
            if (words.ComparedWith.Match(name, at) > 0)
                return name[..at];
        return name;
    }

    /// <summary>Takes adverbs of time, scope and hope, years and pure doing verbs off the head.</summary>
    private ReadOnlySpan<char> Head(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var length = Years.At(name, 0) is not null ? 5 : Period(name) is var period and > 0 ? period : ListNumber(name) is var number and > 0 ? number : Lead(name);
            if (length == 0 || length > name.Length)
                return name;
            name = name[length..];
        }

        return name;
    }

    /// <summary>The length of 2021—2024年 at the head of a name; 0 where it has none.</summary>
    private static int Period(ReadOnlySpan<char> name) =>
        name.Length > 9 && name[4] is '—' or '-' or '至' or '～' && Years.Four(name, 0) is not null && Years.At(name[5..], 0) is not null ? 10 : 0;

    /// <summary>The length of the number of an entry in a list (6., 10、) at the head of a name; 0 where it has none.</summary>
    private static int ListNumber(ReadOnlySpan<char> name)
    {
        var digits = name.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && name[digits] is '.' or '．' or '、' && digits + 1 < name.Length && !char.IsAsciiDigit(name[digits + 1]) ? digits + 1 : 0;
    }

    private int Lead(ReadOnlySpan<char> name)
    {
        if (name[0] is '，' or '、' or '：' or '”' or '》' or '）' or '；')
            return 1;
        var longest = Math.Max(words.MeasureLeads.Match(name, 0), words.MeasureDrops.Match(name, 0));
        if (words.MeasureKeeps.Match(name, 0) > longest || words.WholeMeasures.Match(name, 0) > longest)
            return 0;
        var alone = name.Length - longest == 1 && (longest == 1 || words.RatioNouns.Contains(name[longest..]));
        return alone ? 0 : longest;
    }

    /// <summary>In a long phrase, what is counted begins with the last verb: 赴北京、成都等地开展招商推介.</summary>
    private ReadOnlySpan<char> Cut(ReadOnlySpan<char> name)
    {
        if (name.Length < Long)
            return name;
        for (var at = name.Length - 3; at > 1; at--)
            if (words.MeasureInsides.Match(name, at) is var inside and > 0 && at + inside < name.Length - 1 && at <= Short && name[..at].IndexOf('、') < 0)
                return $"{name[..at]}…{name[(at + inside)..]}";
            else if (words.MeasureCuts.Match(name, at) is var length and > 0 && at + length < name.Length)
                return Head(name[at..]);
        var last = words.MeasureCuts.MatchBefore(name, name.Length);
        return last > 1 && last < name.Length ? name[^last..] : name;
    }

    /// <summary>Takes words of growth, reach and comparison off the end.</summary>
    private ReadOnlySpan<char> Tail(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var length = YearAtEnd(name) is var year and > 0 ? year : words.MeasureTails.MatchBefore(name, name.Length);
            if (length == 0 || (length == name.Length && length == 1) || words.MeasureKeeps.Contains(name))
                return name;
            name = name[..^length];
        }

        return name;
    }

    /// <summary>The length of 由2015年 at the end of a name; 0 where it has none or the year belongs to a comparison.</summary>
    private static int YearAtEnd(ReadOnlySpan<char> name)
    {
        if (name.Length < 5 || Years.At(name, name.Length - 5) is null)
            return 0;
        var before = name.Length > 5 ? name[^6] : '\0';
        return before is '比' or '较' ? 0 : before is '由' or '从' or '到' or '至' or '在' ? 6 : 5;
    }

    /// <summary>The length of the counting verb that <paramref name="name"/> opens with; 0 where it opens with none.</summary>
    public int Verb(ReadOnlySpan<char> name) => words.MeasureKeeps.Match(name, 0);

    /// <summary>The length of the counting verb that <paramref name="name"/> ends with; 0 where it ends with none.</summary>
    public int VerbAtEnd(ReadOnlySpan<char> name) => words.MeasureKeeps.MatchBefore(name, name.Length);
}
