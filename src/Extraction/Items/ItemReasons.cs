using System.Collections.Immutable;
using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>Names the words of an item that its kind, strength and checkability stand on.</summary>
internal sealed class ItemReasons(MendedText text, ItemWords words, List<Draft> figures)
{
    public ImmutableArray<Reason> Of(Clause begin, int end, WorkKind kind, int strength, bool checkable)
    {
        var kindWords = KindWords(begin, end, kind);
        var why = ImmutableArray.CreateBuilder<Reason>(checkable ? 4 : 3);
        why.Add(new Reason(begin.Rule, begin.IsHeadline ? text.Original(begin.Announced.Start, begin.Announced.End) : ActionWords(begin, end, strength)));
        why.Add(new Reason(KindRuleName(kind), kindWords));
        why.Add(new Reason(StrengthRuleName(strength), StrengthWords(begin.Start, end, strength)));
        if (checkable)
            why.Add(new Reason("checkable", CheckableWords(begin.Start, end, kind, kindWords)));
        return why.MoveToImmutable();
    }

    /// <summary>The verb of doing; where a number alone makes the clause an item, the number.</summary>
    private Span ActionWords(Clause begin, int end, int strength) =>
        StrengthWords(begin.Start, end, strength) is { Length: > 0 } verb ? verb
        : words.Effects.FirstIn(text.Slice(begin.Start, begin.End), out var length) is var at and >= 0 ? text.Original(begin.Start + at, begin.Start + at + length)
        : FirstFigure(begin) ?? Nowhere(begin.Start);

    private Span KindWords(Clause begin, int end, WorkKind kind) => kind switch
    {
        WorkKind.Quantified => FirstFigure(begin) ?? First(words.Grades, begin.Start, end, ItemWords.Yes),
        WorkKind.Designation => First(words.Designations, begin.Start, end, 1),
        WorkKind.Event => First(words.Events, begin.Start, end, ItemWords.Yes),
        WorkKind.Document => First(words.Documents, begin.Start, end, 1),
        WorkKind.Project => First(words.Projects, begin.Start, end, ItemWords.Yes),
        _ => Nowhere(begin.Start),
    };

    private Span? FirstFigure(Clause begin)
    {
        for (var i = begin.Figures.First; i < begin.Figures.End; i++)
            if (figures[i].Role == Role.Target)
                return text.Original(figures[i].Start, figures[i].SuffixEnd);
        return null;
    }

    private Span StrengthWords(int start, int end, int strength) => First(words.Strengths, start, end, strength);

    private Span CheckableWords(int start, int end, WorkKind kind, Span kindWords) => kind switch
    {
        WorkKind.Project => First(words.ProjectStages, start, end, 1),
        WorkKind.Document => First(words.NewDocumentVerbs, start, end, 1),
        WorkKind.Qualitative => First(words.CheckableVerbs, start, end, 1),
        _ => kindWords,
    };

    /// <summary>The first word of the index with the tag inside the stretch; an empty span at its start where there is none.</summary>
    private Span First(WordIndex index, int start, int end, int tag)
    {
        var said = text.Slice(start, end);
        for (var at = 0; at < said.Length; at++)
            if (index.Find(said, at) is { } word && word.Tag == tag)
                return text.Original(start + at, start + at + word.Text.Length);
        return Nowhere(start);
    }

    private Span Nowhere(int at) => new(text.OriginalOffset(at), text.OriginalOffset(at));

    private static string KindRuleName(WorkKind kind) => kind switch
    {
        WorkKind.Headline => "kind.headline",
        WorkKind.Quantified => "kind.quantified",
        WorkKind.Designation => "kind.designation",
        WorkKind.Event => "kind.event",
        WorkKind.Document => "kind.document",
        WorkKind.Project => "kind.project",
        _ => "kind.qualitative",
    };

    private static string StrengthRuleName(int strength) => strength switch
    {
        StrengthRule.Hard => "strength.5",
        StrengthRule.Firm => "strength.4",
        StrengthRule.Aim => "strength.3",
        StrengthRule.Process => "strength.2",
        _ => "strength.1",
    };
}
