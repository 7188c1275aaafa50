using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Figures;

/// <summary>Cuts the words before a number down to the name of what is measured.</summary>
internal sealed class MeasureCleaner(FigureWords words)
{
    /// <summary>The part of <paramref name="name"/> that names a measure; empty where nothing is left.</summary>
    public ReadOnlySpan<char> Clean(ReadOnlySpan<char> name) => Tail(Head(name));

    /// <summary>Takes adverbs of time, scope and hope, years and pure doing verbs off the head.</summary>
    public ReadOnlySpan<char> Head(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var length = Years.At(name, 0) is not null ? 5 : Lead(name);
            if (length == 0 || length > name.Length)
                return name;
            name = name[length..];
        }

        return name;
    }

    private int Lead(ReadOnlySpan<char> name)
    {
        if (name[0] is '，' or '、' or '：' or '“' or '”' or '》' or '）')
            return 1;
        var lead = words.MeasureLeads.Match(name, 0);
        var drop = words.MeasureDrops.Match(name, 0);
        var longest = Math.Max(lead, drop);
        var kept = words.MeasureKeeps.Match(name, 0);
        if (kept > longest)
            return 0;
        return longest == 1 && name.Length <= 2 ? 0 : longest;
    }

    /// <summary>Takes words of growth, reach and comparison off the end.</summary>
    public ReadOnlySpan<char> Tail(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var length = words.MeasureTails.MatchBefore(name, name.Length);
            if (length == 0 || (length == name.Length && length == 1))
                return name;
            name = name[..^length];
        }

        return name;
    }

    public bool StartsWithVerb(ReadOnlySpan<char> name, out int length)
    {
        length = words.MeasureKeeps.Match(name, 0);
        return length > 0;
    }
}
