using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// The words of a clause as two reports can be compared by: blanks and quotation marks gone, widths made one, figures and marks as
/// breaks, so that no pair of characters reaches across them.
/// </summary>
internal static class Letters
{
    /// <summary>Stands for whatever is no word: a mark, a figure.</summary>
    public const char Break = '\0';

    private const string Digits = "〇一二三四五六七八九";

    public static string Of(string text, Span span, IReadOnlyList<Figure> figures, int firstFigure)
    {
        var letters = new StringBuilder(span.Length);
        var figure = firstFigure;
        for (var at = span.Start; at < span.End; at++)
        {
            while (figure < figures.Count && figures[figure].Span.End <= at) figure++;
            var letter = figure < figures.Count && figures[figure].Span.Contains(at) ? Break : Of(text, at);
            if (letter != ' ') letters.Append(letter);
        }
        return letters.ToString();
    }

    private static char Of(string text, int at) => text[at] switch
    {
        var c when char.IsWhiteSpace(c) => ' ',
        '“' or '”' or '"' or '‘' or '’' or '\'' or '《' or '》' or '（' or '）' or '(' or ')' => ' ',
        >= '！' and <= '～' and var wide => OfNarrow((char)(wide - '！' + '!')),
        var c when IsDigitOfName(text, at) => (char)('0' + Digits.IndexOf(c, StringComparison.Ordinal)),
        var c => OfNarrow(c),
    };

    private static char OfNarrow(char c) => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : Break;

    /// <summary>A Chinese digit among others of its kind is spelled out (六二六 is 626); 一 alone may be a word.</summary>
    private static bool IsDigitOfName(string text, int at) =>
        IsDigit(text, at) && ((IsDigit(text, at - 1) && IsDigit(text, at + 1)) || (IsDigit(text, at + 1) && IsDigit(text, at + 2)) || (IsDigit(text, at - 1) && IsDigit(text, at - 2)));

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && Digits.Contains(text[at]);
}
