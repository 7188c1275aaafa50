using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>Words of a document in which some spans stand out.</summary>
internal static class MarkedWords
{
    /// <param name="document">Where the words stand.</param>
    /// <param name="span">Which words.</param>
    /// <param name="marks">Spans inside them, in order, without overlaps.</param>
    /// <param name="style">How these look.</param>
    public static Paragraph Of(Document document, Span span, IEnumerable<Span> marks, Style style)
    {
        var paragraph = new Paragraph();
        var at = span.Start;
        foreach (var mark in marks)
        {
            if (mark.Start < at || mark.End > span.End) continue;
            Append(document, new(at, mark.Start), paragraph, Ink.Plain);
            Append(document, mark, paragraph, style);
            at = mark.End;
        }
        Append(document, new(at, span.End), paragraph, Ink.Plain);
        return paragraph;
    }

    private static void Append(Document document, Span span, Paragraph paragraph, Style style)
    {
        if (span.Length > 0) paragraph.Append(PlainWords.Of(document, span), style);
    }
}
