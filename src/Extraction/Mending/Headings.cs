namespace Luoshi.Extraction.Mending;

/// <summary>Finds the number that a heading or a numbered paragraph opens with.</summary>
internal static class Headings
{
    public static bool Numbered(ReadOnlySpan<char> line) => NumberOf(line, out _) != Numbering.None;

    /// <summary>The style of numbering at the head of <paramref name="line"/> and the length of the number with its mark.</summary>
    public static Numbering NumberOf(ReadOnlySpan<char> line, out int length)
    {
        var at = 0;
        while (at < line.Length && (line[at] == '*' || CharKind.IsBlank(line[at])))
            at++;
        length = 0;
        if (at >= line.Length)
            return Numbering.None;
        var numbering = line[at] switch
        {
            >= '㈠' and <= '㈩' => One(Numbering.Bracketed, at, out length),
            >= '①' and <= '⑳' => One(Numbering.ArabicBracketed, at, out length),
            '（' or '(' => InBrackets(line, at, out length),
            '第' => Part(line, at, out length),
            _ => Bare(line, at, out length),
        };
        return numbering;
    }

    private static Numbering One(Numbering numbering, int at, out int length)
    {
        length = at + 1;
        return numbering;
    }

    private static Numbering InBrackets(ReadOnlySpan<char> line, int at, out int length)
    {
        length = 0;
        var end = at + 1;
        while (end < line.Length && end - at <= 4 && (CharKind.IsChineseDigit(line[end]) || CharKind.IsDigit(line[end])))
            end++;
        if (end == at + 1 || end >= line.Length || line[end] is not ('）' or ')'))
            return Numbering.None;
        length = end + 1;
        return CharKind.IsDigit(line[at + 1]) ? Numbering.ArabicBracketed : Numbering.Bracketed;
    }

    /// <summary>第一部分 as the number of a chapter, with the mark behind it.</summary>
    private static Numbering Part(ReadOnlySpan<char> line, int at, out int length)
    {
        length = 0;
        var end = at + 1;
        while (end < line.Length && end - at <= 3 && CharKind.IsChineseDigit(line[end]))
            end++;
        if (end == at + 1 || line[end..] is not ['部', '分', var next, ..] || next is '是' or '为' or '的')
            return Numbering.None;
        end += 2;
        while (end < line.Length && (CharKind.IsBlank(line[end]) || line[end] is '、' or '：' or ':'))
            end++;
        length = end;
        return Numbering.Chapter;
    }

    private static Numbering Bare(ReadOnlySpan<char> line, int at, out int length)
    {
        length = 0;
        var end = at;
        while (end < line.Length && end - at <= 4 && CharKind.IsChineseDigit(line[end]))
            end++;
        if (end > at && end < line.Length && line[end] is '、' or '．')
            return One(Numbering.Chapter, end, out length);
        if (end > at)
            return Numbering.None;
        while (end < line.Length && end - at <= 3 && (CharKind.IsDigit(line[end]) || CharKind.IsWideDigit(line[end])))
            end++;
        if (end == at || end - at > 3 || end + 1 >= line.Length || line[end] is not ('.' or '．' or '、'))
            return Numbering.None;
        return CharKind.IsDigit(line[end + 1]) && line[end] != '、' ? Numbering.None : One(Numbering.Arabic, end, out length);
    }
}
