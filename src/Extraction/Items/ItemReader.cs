using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>Reads the work items of the plan: clauses labelled, joined into items, each judged by kind, strength and checkability.</summary>
internal sealed class ItemReader(MendedText text, Outline outline, ItemWords words, List<Draft> figures)
{
    private readonly StrengthRule _strength = new(words);
    private readonly KindRule _kind = new(words);
    private readonly CheckableRule _checkable = new(words);
    private readonly DueRule _due = new(words);
    private readonly ItemReasons _reasons = new(text, words, figures);

    public List<WorkItem> Read()
    {
        var frames = new PlanFrame(text, outline, words).Read();
        var labeller = new ClauseLabeller(text, words);
        List<WorkItem> items = new(256);
        var figure = 0;
        for (var i = 0; i < frames.Length; i++)
        {
            if (outline.Blocks[i].Part != Part.Plan && frames[i] == Frame.Outside)
                continue;
            var clauses = ClauseCutter.Cut(text, outline.Blocks[i]);
            foreach (var clause in clauses)
                figure = Place(clause, figure);
            labeller.Label(clauses, frames[i]);
            Collect(clauses, items);
        }

        return items;
    }

    private int Place(Clause clause, int figure)
    {
        while (figure < figures.Count && figures[figure].Start < clause.Start)
            figure++;
        var first = figure;
        while (figure < figures.Count && figures[figure].Start < clause.End)
            figure++;
        clause.Figures = (first, figure);
        return figure;
    }

    private void Collect(List<Clause> clauses, List<WorkItem> items)
    {
        var strength = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].OpensSentence && i > 0 && clauses[i - 1].Mark != '；')
                strength = 0;
            if (clauses[i].Label == Label.Outside)
                strength = Announced(clauses[i]) ?? strength;
            if (clauses[i].Label != Label.Begins)
                continue;
            var last = i;
            while (last + 1 < clauses.Count && clauses[last + 1].Label == Label.Continues)
                last++;
            var item = Item(clauses, i, last, strength);
            strength = item.Strength;
            items.Add(item);
        }
    }

    /// <summary>力争年内， sets the strength of the clauses behind it.</summary>
    private int? Announced(Clause clause) =>
        words.Strengths.Match(text.Chars, clause.Start, out var strength) > 0 && strength is StrengthRule.Hard or StrengthRule.Aim && clause.End - clause.Start <= 6
            ? strength
            : null;

    private WorkItem Item(List<Clause> clauses, int first, int last, int before)
    {
        var begin = clauses[first];
        var said = text.Slice(begin.Start, begin.End);
        var all = text.Slice(begin.Start, clauses[last].End);
        var counts = Counts(begin.Figures.First, clauses[last].Figures.End);
        var kind = _kind.Of(all, said, counts, begin.IsHeadline);
        var deciding = begin.HasFigures && last > first && clauses[first + 1].Rule == "item.purpose" ? text.Slice(clauses[first + 1].Start, clauses[first + 1].End) : said;
        var strength = kind == WorkKind.Headline
            ? _strength.OfHeadline(said, begin.HasFigures)
            : Adjusted(_strength.Of(deciding, begin.HasFigures, before), kind, deciding);
        var checkable = _checkable.Of(kind, strength, all, said, counts);
        return new WorkItem(text.Original(begin.Start, clauses[last].End))
        {
            Kind = kind,
            Strength = strength,
            Checkable = checkable,
            Section = begin.Block.Section,
            Theme = begin.Theme.End > begin.Theme.Start ? text.Slice(begin.Theme.Start, begin.Theme.End).TrimEnd('。').ToString() : "",
            Figures = Indexes(begin.Figures.First, clauses[last].Figures.End),
            Due = _due.Of(all, outline.PlanYear),
            Why = _reasons.Of(begin, clauses[last].End, kind, strength, checkable),
        };
    }

    private static int[] Indexes(int first, int end)
    {
        if (end <= first)
            return [];
        var indexes = new int[end - first];
        for (var i = 0; i < indexes.Length; i++)
            indexes[i] = first + i;
        return indexes;
    }

    /// <summary>打造, 建设 and the like are firm where works or a number are told, else they are process.</summary>
    private static int Adjusted(int strength, WorkKind kind, ReadOnlySpan<char> said)
    {
        if (strength == StrengthRule.Firm && (said.StartsWith("打造") || said.StartsWith("搭建")) && kind != WorkKind.Quantified)
            return StrengthRule.Process;
        if (said.StartsWith("建设"))
            return kind is WorkKind.Project or WorkKind.Quantified ? StrengthRule.Firm : StrengthRule.Process;
        return strength;
    }

    private bool Counts(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (figures[i].Role == Role.Target)
                return true;
        return false;
    }
}
