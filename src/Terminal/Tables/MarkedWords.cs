using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>Words of a document in which some spans stand out.</summary>
internal static class MarkedWords
{
    /// <param name="document">Where the words stand.</param>
    /// <param name="span">Which words.</param>
    /// <param name="marks">Spans inside them, in order, without overlaps, each with what is put behind it.</param>
    /// <param name="ink">What these are written in.</param>
    public static Phrase Of(Document document, Span span, IEnumerable<(Span Span, string Behind)> marks, Ink ink)
    {
        var phrase = new Phrase();
        var at = span.Start;
        foreach (var (mark, behind) in marks)
        {
            if (mark.Start < at || mark.End > span.End) continue;
            Append(document, new(at, mark.Start), phrase, default);
            Append(document, mark, phrase, ink);
            phrase.Append(behind, ink);
            at = mark.End;
        }
        Append(document, new(at, span.End), phrase, default);
        return phrase;
    }

    private static void Append(Document document, Span span, Phrase phrase, Ink ink)
    {
        if (span.Length > 0) phrase.Append(PlainWords.Of(document, span), ink);
    }
}
