using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Explaining;

/// <summary>
/// A sentence in which the thing explained and the words that rules went by stand out: in colour, or between 【】 and ‹› where
/// there is none.
/// </summary>
internal static class RuleWords
{
    public static Phrase Mark(Document document, Span sentence, Place place, Paper paper)
    {
        var reasons = ((Cited?)place.Figure ?? place.Item)?.Why ?? [];
        var subject = place.Figure?.Span ?? place.Skipped?.Span;
        var marks = reasons.Select(reason => (reason.Words, IsSubject: false))
            .Where(mark => mark.Words.Length > 0 && subject?.Overlaps(mark.Words) != true)
            .Concat(subject is { } span ? [(span, true)] : [])
            .OrderBy(mark => mark.Item1.Start).ThenByDescending(mark => mark.Item1.Length);
        var phrase = new Phrase();
        var at = sentence.Start;
        foreach (var (words, isSubject) in marks)
        {
            if (words.Start < at || words.End > sentence.End) continue;
            phrase.Append(PlainWords.Of(document, new(at, words.Start)));
            Append(phrase, PlainWords.Of(document, words), isSubject, paper);
            at = words.End;
        }
        return phrase.Append(PlainWords.Of(document, new(at, sentence.End)));
    }

    private static void Append(Phrase phrase, string words, bool isSubject, Paper paper)
    {
        if (paper.Colours) phrase.Append(words, isSubject ? Ink.Figure : Ink.Marked);
        else phrase.Append(isSubject ? $"【{words}】" : $"‹{words}›");
    }
}
