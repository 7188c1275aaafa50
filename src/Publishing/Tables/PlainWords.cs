using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>Words of a document as they stand in a table: line breaks, page breaks, stray blanks and Markdown marks left out.</summary>
public static class PlainWords
{
    public static string Of(Document document, Span span) => Of(document.Slice(span));

    public static string Of(ReadOnlySpan<char> words)
    {
        var plain = new StringBuilder(words.Length);
        for (var index = 0; index < words.Length; index++)
        {
            var letter = words[index];
            if (letter is '*' or '#' or '\uFEFF' || char.IsControl(letter) && !char.IsWhiteSpace(letter)) continue;
            if (!char.IsWhiteSpace(letter)) plain.Append(letter);
            else if (SeparatesLatin(plain, words[index..])) plain.Append(' ');
        }
        return plain.ToString();
    }

    /// <summary>A blank says something only between two Latin words or numbers; between Chinese characters it is an accident.</summary>
    private static bool SeparatesLatin(StringBuilder before, ReadOnlySpan<char> from)
    {
        if (before.Length == 0 || !char.IsAsciiLetterOrDigit(before[^1])) return false;
        var after = from.TrimStart();
        return after.Length > 0 && char.IsAsciiLetterOrDigit(after[0]);
    }
}
