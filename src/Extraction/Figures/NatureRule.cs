using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>
/// Reads what kind of quantity a figure is and which way it goes, from its unit and from the words of change and reach before it;
/// finds where this predicate begins.
/// </summary>
internal sealed class NatureRule(MendedText text, FigureWords words)
{
    public void Apply(Draft draft)
    {
        var predicate = Predicate(draft);
        draft.PredicateStart = IsPartOfName(predicate) ? predicate.ChangeEnd : predicate.Start;
        if (Inherits(draft, predicate))
            (draft.Nature, draft.Direction) = (draft.Previous!.Nature, draft.Previous.Direction);
        else if (draft.IsPoint)
            Point(draft, predicate);
        else if (draft.IsPercent || draft.Quantity.Unit is "倍" or "成" or "1" or "番")
            Relative(draft, predicate);
        else
            Absolute(draft, predicate);
    }

    /// <summary>新建12所, 户均增收2300元: the change word tells what is counted.</summary>
    private bool IsPartOfName(Predicate predicate) => predicate is { Reach: false, HasChange: true }
        && (predicate.Direction == Direction.None || words.ContentChanges.Contains(text.Slice(predicate.Start, predicate.ChangeEnd)));

    /// <summary>In a list that one predicate governs, the later members take nature and direction of the first.</summary>
    private static bool Inherits(Draft draft, Predicate predicate) =>
        draft is { Listed: true, Previous: { } before } && predicate.IsEmpty && draft.LeftStart >= draft.Start - 1
        && (SameKind(draft, before) || before.Nature == Nature.Delta);

    private static bool SameKind(Draft draft, Draft before) =>
        draft.IsPercent == before.IsPercent && draft.IsPoint == before.IsPoint;

    private Predicate Predicate(Draft draft)
    {
        var chars = text.Chars;
        var floor = draft.LeftStart;
        var at = Strip(words.BoundsBefore, SkipBrackets(draft.Edge, floor), floor);
        at = StripFillers(at, floor);
        var reached = at;
        at = Strip(words.Reach, at, floor);
        at = Strip(words.Reach, at, floor);
        var reach = at < reached;
        at = Strip(words.BoundsBefore, at, floor);
        at = StripFillers(at, floor);
        var change = words.Changes.MatchBefore(chars, at, out var way);
        if (change > 0 && at - change >= floor)
            return new Predicate(at - change, at, reach, (Direction)way, true);
        return new Predicate(at, at, reach, Direction.None, false);
    }

    /// <summary>增长（同比，下同）9%: a remark between predicate and number is passed over.</summary>
    private int SkipBrackets(int at, int floor)
    {
        if (at <= floor || text[at - 1] != '）')
            return at;
        var open = at - 1;
        while (open > floor && text[open] != '（')
            open--;
        return open > floor ? open : at;
    }

    private int Strip(WordIndex index, int at, int floor) =>
        index.MatchBefore(text.Chars, at) is var length and > 0 && at - length >= floor ? at - length : at;

    private int StripFillers(int at, int floor)
    {
        while (true)
        {
            var next = Strip(words.Fillers, at, floor);
            if (next == at)
                return at;
            at = next;
        }
    }

    private void Point(Draft draft, Predicate predicate)
    {
        draft.Nature = Nature.Delta;
        draft.Direction = predicate is { HasChange: true } ? predicate.Direction : LastChange(draft);
        if (draft.Direction == Direction.None)
            draft.Direction = Direction.Up;
        draft.Because("nature.delta", predicate.Start, draft.Start);
    }

    /// <summary>The change word nearest before the number inside its clause; of the whole clause where the figure's own words have none.</summary>
    private Direction LastChange(Draft draft)
    {
        for (var at = draft.Start; at > draft.ClauseStart; at--)
            if (words.Changes.MatchBefore(text.Chars, at, out var way) is var length and > 0 && at - length >= draft.ClauseStart && (Direction)way != Direction.None)
                return (Direction)way;
        return Direction.None;
    }

    private void Relative(Draft draft, Predicate predicate)
    {
        if (draft.Quantity.Value < 0)
            Set(draft, Nature.Rate, Direction.Down, predicate);
        else if (draft.Quantity.Unit == "番")
            Set(draft, Nature.Rate, Direction.Up, predicate);
        else if (predicate.HasChange && predicate.Direction != Direction.None && (!predicate.Reach || IsGrowthNoun(predicate.ChangeEnd)))
            Set(draft, Nature.Rate, predicate.Direction, predicate);
        else if (GrowthNounBefore(draft, predicate.Start) is { } direction)
            Set(draft, Nature.Rate, direction, predicate);
        else if (!predicate.Reach && !predicate.HasChange && IsFlow(draft, predicate.Start))
            Set(draft, Nature.Rate, Direction.Up, predicate);
        else if (!predicate.Reach && !predicate.HasChange && OpensWithCut(draft))
            Set(draft, Nature.Rate, Direction.Down, predicate);
        else
            Set(draft, Nature.Ratio, Direction.None, predicate);
    }

    private bool IsGrowthNoun(int end) => words.GrowthNouns.MatchBefore(text.Chars, end) > 0;

    private Direction? GrowthNounBefore(Draft draft, int at)
    {
        if (at > draft.LeftStart && text[at - 1] is '均')
            at--;
        var length = words.GrowthNouns.MatchBefore(text.Chars, at);
        if (length == 0 || at - length < draft.LeftStart)
            return at - 2 >= draft.LeftStart && text.Slice(at - 2, at).SequenceEqual("年均") ? Direction.Up : null;
        return text[at - length] is '降' or '减' or '跌' ? Direction.Down : Direction.Up;
    }

    private bool IsFlow(Draft draft, int at) =>
        words.FlowNouns.MatchBefore(text.Chars, at) is var length and > 0 && at - length >= draft.LeftStart
        && !text.Slice(draft.LeftStart, at).Contains('占') && words.RatioNouns.MatchBefore(text.Chars, at) == 0 && draft.SuffixEnd >= draft.ClauseEnd - 1;

    /// <summary>压减公用经费15%: the clause opens with the verb of the cut.</summary>
    private bool OpensWithCut(Draft draft) =>
        words.Changes.Match(text.Chars, draft.LeftStart, out var way) > 1 && (Direction)way == Direction.Down
        && words.RatioNouns.MatchBefore(text.Chars, draft.Start) == 0 && draft.Start - draft.LeftStart > 3;

    private void Absolute(Draft draft, Predicate predicate)
    {
        var word = text.Slice(predicate.Start, predicate.ChangeEnd);
        var delta = predicate is { HasChange: true, Reach: false }
            && (predicate.Direction == Direction.None ? HasComparison(draft, predicate.Start) : words.DeltaWords.Contains(word) && ComparesItself(draft, predicate.Start));
        if (delta)
            Set(draft, Nature.Delta, predicate.Direction == Direction.Down ? Direction.Down : Direction.Up, predicate);
        else
            draft.Nature = Nature.Level;
    }

    /// <summary>Something stands before the change word that has grown or shrunk, in its clause or the one before.</summary>
    private bool ComparesItself(Draft draft, int at) =>
        (at > draft.LeftStart || draft.Previous is not null) && (!CountsThings(draft) || HasComparison(draft, at) || text[at] == '延');

    /// <summary>A noun follows the number: 提升21个景区 counts places, it does not compare.</summary>
    private bool CountsThings(Draft draft)
    {
        var next = text[draft.SuffixEnd];
        return CharKind.IsHan(next) && !(next is '和' or '及' or '与' && CharKind.IsDigit(text[draft.SuffixEnd + 1]));
    }

    private bool HasComparison(Draft draft, int at) => words.Comparisons.AnyIn(text.Slice(draft.ClauseStart, at));

    private static void Set(Draft draft, Nature nature, Direction direction, Predicate predicate)
    {
        draft.Nature = nature;
        draft.Direction = direction;
        if (predicate.Start < draft.Start)
            draft.Because(nature switch { Nature.Rate => "nature.rate", Nature.Ratio => "nature.ratio", _ => "nature.delta" }, predicate.Start, draft.Start);
    }
}
