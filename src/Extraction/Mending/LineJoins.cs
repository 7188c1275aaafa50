namespace Luoshi.Extraction.Mending;

/// <summary>
/// Decides whether a line goes on with the paragraph before it (a page ended in mid-sentence) or opens one of its own.
/// </summary>
internal static class LineJoins
{
    /// <summary>A shorter line without an end mark is a heading or a line of the title page, not a broken sentence.</summary>
    private const int ShortestBroken = 20;

    /// <summary>A page number below shows that the page ended, so that less text will do.</summary>
    private const int ShortestBeforePage = 8;

    private const int LongestHeading = 50;

    /// <summary>True where the paragraph stands at a page end in the midst of a sentence.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> paragraph, bool marked) =>
        !marked && paragraph.Length >= ShortestBeforePage && !LooksLikeHeading(paragraph) && !EndsParagraph(paragraph) && IsProse(paragraph);

    public static bool Continues(ReadOnlySpan<char> paragraph, bool paragraphMarked, ReadOnlySpan<char> line, bool lineMarked, bool newPage)
    {
        if (paragraph.IsEmpty || lineMarked)
            return false;
        if (Headings.Numbered(line) || OpensAnew(line))
            return false;
        if (paragraphMarked || LooksLikeHeading(paragraph))
            return IsBrokenHeading(paragraph, line);
        return (newPage || paragraph.Length >= ShortestBroken) && !EndsParagraph(paragraph) && IsProse(paragraph);
    }

    private static bool EndsParagraph(ReadOnlySpan<char> paragraph)
    {
        var last = paragraph[^1];
        return CharKind.EndsSentence(last) || (CharKind.Closes(last) && paragraph.Length > 1 && CharKind.EndsSentence(paragraph[^2]));
    }

    /// <summary>Lines of a title page have no commas; a sentence long enough to be broken has.</summary>
    private static bool IsProse(ReadOnlySpan<char> paragraph) => paragraph.IndexOfAny('，', '。', '、') >= 0;

    private static bool LooksLikeHeading(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestHeading && Headings.Numbered(paragraph) && paragraph.IndexOf('。') < 0;

    /// <summary>A heading set on two lines: the first ends with a word that wants more, or the second is but a tail.</summary>
    private static bool IsBrokenHeading(ReadOnlySpan<char> heading, ReadOnlySpan<char> line) =>
        line.Length <= 16 && line.IndexOfAny('。', '，', '：') < 0
        && (heading[^1] is '和' or '与' or '及' or '、' || (heading[^1] == '”' && line.StartsWith("工作")));

    private static bool OpensAnew(ReadOnlySpan<char> line) =>
        line.StartsWith("——") || line.StartsWith("--") || line.StartsWith("**") || line.StartsWith("各位代表")
        || line.StartsWith("附件") || line.StartsWith("名词解释");
}
