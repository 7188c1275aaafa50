using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>Reads the unit behind a number: a lexicon unit, with a per part (元/月).</summary>
internal sealed class UnitReader(FigureWords words)
{
    /// <summary>The unit at <paramref name="at"/> and the offset behind it; an empty unit where the number has none.</summary>
    public string Read(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (words.Units.Find(text, at) is not { } unit || OpensAnotherWord(text, at, unit.Text.Length))
            return "";
        end = at + unit.Text.Length;
        return Per(text, ref end) ? text[at..end].ToString() : unit.Text;
    }

    private bool OpensAnotherWord(ReadOnlySpan<char> text, int at, int length)
    {
        if (CharKind.IsLatin(text[at]) && at + length < text.Length && (CharKind.IsLatin(text[at + length]) || CharKind.IsDigit(text[at + length])))
            return true;
        return words.NoUnits.Match(text, at) > length || (length == 1 && words.NoUnits.Match(text, at) > 0);
    }

    private bool Per(ReadOnlySpan<char> text, ref int end)
    {
        if (end >= text.Length || text[end] != '/')
            return false;
        var per = words.Per.Match(text, end + 1);
        if (per == 0)
            return false;
        end += per + 1;
        while (end + 1 < text.Length && text[end] is '/' or '·' && words.Per.Match(text, end + 1) is var more and > 0)
            end += more + 1;
        return true;
    }
}
