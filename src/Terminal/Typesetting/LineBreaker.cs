namespace Luoshi.Terminal.Typesetting;

/// <summary>
/// Breaks words into lines as Chinese is set: anywhere between two characters, but no line begins with a mark that closes (，。”》）)
/// or ends with one that opens (“《（), and neither a number, nor a number and its unit, nor a Latin word is torn.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！”’》）〉】〕］｝」』·…％‰℃°›,.;:?!%)]}";
    private const string NeverLast = "“‘《（〈【〔［｛「『‹￥([{$#";

    /// <summary>The lines as start and end in the words, blanks around a break left out; one empty line for no words.</summary>
    public static List<(int Start, int End)> Break(string words, int width)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start < words.Length;)
        {
            var end = LastBreak(words, start, Fitting(words, start, width));
            lines.Add((start, TrimmedEnd(words, start, end)));
            start = SkipBlanks(words, end);
        }
        if (lines.Count == 0) lines.Add((0, 0));
        if (lines.Count > 1) KeepCompany(words, lines);
        return lines;
    }

    /// <summary>A last line of one character gets another one from the line before.</summary>
    private static void KeepCompany(string words, List<(int Start, int End)> lines)
    {
        var (start, end) = lines[^1];
        var before = lines[^2];
        if (end - start > 1 || before.End != start || before.End - before.Start < 4) return;
        var earlier = LastBreak(words, before.Start, before.End - 1);
        if (before.End - earlier > 2) return;
        lines[^2] = (before.Start, earlier);
        lines[^1] = (earlier, end);
    }

    /// <summary>How far the words fit: at least one character, a pair of surrogates as one.</summary>
    private static int Fitting(string words, int start, int width)
    {
        var at = start;
        for (var used = 0; at < words.Length && ((used += ScreenWidth.Of(words[at])) <= width || at == start);) at++;
        if (at < words.Length && at == start + 1 && char.IsLowSurrogate(words[at])) at++;
        return at;
    }

    /// <summary>The last place at or before <paramref name="end"/> where a line may end; that itself where there is none.</summary>
    private static int LastBreak(string words, int start, int end)
    {
        if (end == words.Length) return end;
        for (var at = end; at > start; at--)
            if (MayBreak(words, at)) return at;
        return end;
    }

    private static bool MayBreak(string words, int at)
    {
        var (last, first) = (words[at - 1], words[at]);
        if (first == ' ') return !NeverLast.Contains(last);
        if (NeverFirst.Contains(first) || NeverLast.Contains(last) || char.IsLowSurrogate(first)) return false;
        if (last == ' ') return true;
        if (IsLatin(last) && IsLatin(first) || last == first && first == '—') return false;
        return !Quantity.IsTornAt(words, at);
    }

    private static bool IsLatin(char letter) => letter is > ' ' and < '\u0250';

    private static int SkipBlanks(string words, int at)
    {
        while (at < words.Length && words[at] == ' ') at++;
        return at;
    }

    private static int TrimmedEnd(string words, int start, int end)
    {
        while (end > start && words[end - 1] == ' ') end--;
        return end;
    }
}
