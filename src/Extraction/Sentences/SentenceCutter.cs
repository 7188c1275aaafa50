using System.Buffers;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Sentences;

/// <summary>Cuts a report into sentences, at full stops and at the ends of paragraphs.</summary>
public static class SentenceCutter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？");

    /// <summary>All sentences in text order; headings are sentences without a stop.</summary>
    public static IReadOnlyList<Sentence> Cut(Document document)
    {
        var text = Mender.Mend(document.Text);
        try
        {
            List<Sentence> sentences = [];
            foreach (var paragraph in text.Paragraphs) Cut(text, paragraph, sentences);
            return sentences;
        }
        finally
        {
            text.Release();
        }
    }

    private static void Cut(MendedText text, Paragraph paragraph, List<Sentence> sentences)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var stop = text.Slice(start, paragraph.End).IndexOfAny(Stops);
            var end = stop < 0 ? paragraph.End : start + stop + 1;
            sentences.Add(new(text.Slice(start, end).ToString(), Origins(text, start, end)));
            start = end;
        }
    }

    private static int[] Origins(MendedText text, int start, int end)
    {
        var origins = new int[end - start];
        for (var at = start; at < end; at++) origins[at - start] = text.OriginalOffset(at);
        return origins;
    }
}
