using System.Text.RegularExpressions;

namespace Luoshi.Documents.Printed;

/// <summary>Decides whether a line goes on with the paragraph of the line before it or begins one of its own.</summary>
internal static partial class ParagraphRule
{
    private const float Indent = 0.8f;

    /// <summary>Where paragraphs are known by their indent, a line that has none goes on, unless so much of the one before is empty.</summary>
    private const float MuchRoom = 0.2f;

    /// <param name="before">The line before, perhaps on the page before.</param>
    /// <param name="margins">Those of the block that <paramref name="before"/> stands in.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">Those of the block that <paramref name="line"/> stands in.</param>
    public static bool Begins(Line before, Margins margins, Line line, Margins own)
    {
        var em = Math.Max(before.Size, line.Size);
        if (Math.Abs(before.Size - line.Size) > 0.12f * em) return true;
        if (before.Sheet != line.Sheet && line.Sheet.Page.Number - before.Sheet.Page.Number is not 1) return true;
        if (before.Sheet == line.Sheet && line.Baseline - before.Baseline > 1.4f * margins.Leading) return true;
        var indented = line.Left - own.Left > Indent * em;
        if (WouldHaveFitted(before, margins, line) && (indented || !own.Indents || IsShort(before, margins))) return true;
        var complete = Script.EndsSentence(LastMark(before));
        if (own.Indents && !IsCentred(line, own)) return indented || (complete && IsHeading(line.Text));
        if (!indented) return complete && (!margins.AreSure || Numbered().IsMatch(line.Text));
        var wasIndented = before.Left - margins.Left > Indent * em;
        return complete || !wasIndented || Numbered().IsMatch(line.Text) || IsCentred(line, own);
    }

    /// <summary>
    /// Whether a blank belongs between joined lines. Chinese typesetting breaks numbers and names anywhere (21. at the end of one
    /// line, 6 at the start of the next), and foreign words between two of them.
    /// </summary>
    public static bool PartsWords(Line before, Line line)
    {
        var (last, first) = (before.Text[^1], line.Text[0]);
        if (!Script.IsWestern(last) || !Script.IsWestern(first)) return false;
        if (!before.Text.Any(Script.IsHan)) return last != '-';
        return before.EndsBlank
            ? !char.IsAsciiDigit(last) || !char.IsAsciiDigit(first)
            : char.IsAsciiLetterLower(last) && char.IsAsciiLetter(first);
    }

    /// <summary>A line is short when what the next one begins with had room on it.</summary>
    private static bool WouldHaveFitted(Line before, Margins margins, Line line) =>
        margins.Right - before.Right > FirstWord(line) + 0.9f * before.Size;

    private static bool IsShort(Line before, Margins margins) => margins.Right - before.Right > MuchRoom * (margins.Right - margins.Left);

    /// <summary>How wide the piece is that cannot be parted: a number or Latin word, or a character with the marks that cling to it.</summary>
    private static float FirstWord(Line line)
    {
        var glyphs = line.Glyphs;
        var last = 0;
        while (last + 1 < glyphs.Count && HoldsOn(glyphs[last], glyphs[last + 1])) last++;
        return glyphs[last].Box.Right - glyphs[0].Box.Left;
    }

    private static bool HoldsOn(in Glyph glyph, in Glyph next) =>
        !next.IsBlank && (Script.Clings(next.Text[0]) || (!glyph.IsBlank && (Script.Opens(glyph.Text[0])
            || (Script.IsWestern(glyph.Text[0]) && Script.IsWestern(next.Text[0])))));

    /// <summary>The last character, a closing quotation mark or bracket passed over.</summary>
    private static char LastMark(Line line)
    {
        var text = line.Text;
        return text.Length > 1 && text[^1] is '”' or '’' or '）' or '》' or '」' or ')' ? text[^2] : text[^1];
    }

    private static bool IsHeading(string text) => Chapter().IsMatch(text) && !Script.EndsSentence(text[^1]);

    private static bool IsCentred(Line line, Margins own)
    {
        var (left, right) = (line.Left - own.Left, own.Right - line.Right);
        return Math.Abs(left - right) < line.Size && left > 3 * line.Size;
    }

    [GeneratedRegex(@"^(第[一二三四五六七八九十百]+[章节条部]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|附件)")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(第[一二三四五六七八九十百]+[章节条部]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.．、]\s*\D|——|各位代表|附件|附：)")]
    private static partial Regex Numbered();
}
