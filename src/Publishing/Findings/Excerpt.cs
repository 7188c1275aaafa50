using System.Buffers;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>The clauses around a span, no more than are needed to understand it.</summary>
public static class Excerpt
{
    private const int Reach = 30;

    private static readonly SearchValues<char> Cuts = SearchValues.Create("，；：。！？,;");

    /// <summary>What a reader wants to see of a finding: where a report above names the place, its words, else the figure or promise in question.</summary>
    public static Mention Shown(Finding finding) => finding.Rule == "levels.named" ? finding.Others[0] : Mention.Here(finding.Span);

    /// <summary>The clauses around a span on one line, without the marks of Markdown.</summary>
    public static string WordsOf(Document document, Span span) =>
        string.Concat(document.Quote(span).Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '#')));

    public static Span Around(Document document, Span span)
    {
        var sentence = SentenceFinder.Around(document, span);
        return new(Start(document.Text, sentence, span.Start), End(document.Text, sentence, span.End));
    }

    private static int Start(string text, Span sentence, int at)
    {
        if (at - sentence.Start <= Reach) return sentence.Start;
        var cut = text.AsSpan(at - Reach, Reach).IndexOfAny(Cuts);
        return cut < 0 ? at - Reach : at - Reach + cut + 1;
    }

    private static int End(string text, Span sentence, int at)
    {
        if (sentence.End - at <= Reach) return sentence.End;
        var cut = text.AsSpan(at, Reach).IndexOfAny(Cuts);
        return cut < 0 ? at + Reach : at + cut + 1;
    }
}
