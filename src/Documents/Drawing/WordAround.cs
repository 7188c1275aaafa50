using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// What to mark where no figure is read: the number or the foreign word, else, since Chinese parts no words, the characters between
/// two marks of punctuation.
/// </summary>
public static class WordAround
{
    /// <summary>Empty where only blanks follow.</summary>
    public static Span Of(string text, int offset)
    {
        var at = offset;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at == text.Length) return new(offset, offset);
        var kind = KindOf(text[at]);
        var (start, end) = (at, at + 1);
        if (kind == Kind.Mark) return new(start, end);
        while (start > 0 && KindOf(text[start - 1]) == kind) start--;
        while (end < text.Length && KindOf(text[end]) == kind) end++;
        return new(start, end);
    }

    private static Kind KindOf(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '.' or '%' ? Kind.Western
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? Kind.Chinese
        : Kind.Mark;

    private enum Kind
    {
        Western,
        Chinese,
        Mark,
    }
}
