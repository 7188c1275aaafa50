using System.Buffers;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Checking;

/// <summary>The clauses around a span, no more than are needed to understand it.</summary>
internal static class Excerpt
{
    private const int Reach = 30;

    private static readonly SearchValues<char> Cuts = SearchValues.Create("，；：。！？,;");

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
