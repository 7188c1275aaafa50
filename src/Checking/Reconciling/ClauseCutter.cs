using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Cuts the parts of a report into clauses.</summary>
internal static partial class ClauseCutter
{
    /// <summary>The clauses of a part, headings among them, in text order.</summary>
    public static List<Clause> Cut(Reading reading, Part wanted)
    {
        List<Clause> clauses = [];
        var (text, sentence) = (reading.Document.Text, 0);
        foreach (var stretch in Stretches(reading, wanted))
        {
            var start = stretch.Start;
            for (var at = stretch.Start; at < stretch.End; at++)
            {
                var mark = MarkAt(text, at, stretch.End);
                if (mark == Mark.None) continue;
                Add(clauses, reading, new Span(start, at), sentence);
                start = at + 1;
                if (mark == Mark.Full) sentence++;
            }
            Add(clauses, reading, new Span(start, stretch.End), sentence++);
        }
        return clauses;
    }

    /// <summary>Stretches of text that stand in a wanted part: chapters of level 1, or what lies inside them where that is another part.</summary>
    private static IEnumerable<Span> Stretches(Reading reading, Part wanted)
    {
        var tops = reading.Sections.Where(section => section.Level == 1).ToList();
        foreach (var section in tops.Where(section => section.Part == wanted))
        {
            var start = section.Span.Start;
            foreach (var other in reading.Sections.Where(inner => inner.Level > 1 && inner.Span.Start >= start && inner.Span.End <= section.Span.End && inner.Part != wanted))
            {
                if (other.Span.Start < start) continue;
                if (other.Span.Start > start) yield return new Span(start, other.Span.Start);
                start = other.Span.End;
            }
            if (start < section.Span.End) yield return new Span(start, section.Span.End);
        }
        foreach (var section in tops.Where(section => section.Part != wanted))
            foreach (var inner in reading.Sections.Where(inner => inner.Level == 2 && section.Span.Start <= inner.Span.Start && inner.Span.End <= section.Span.End && inner.Part == wanted))
                yield return inner.Span;
    }

    private static void Add(List<Clause> clauses, Reading reading, Span span, int sentence)
    {
        var text = reading.Document.Text;
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && IsEdge(text[end - 1])) end--;
        foreach (var number in Numbering().EnumerateMatches(text.AsSpan(start, end - start))) start += number.Length;
        if (end - start < 2) return;
        var figures = FiguresIn(reading.Figures, start, end);
        clauses.Add(new Clause(new Span(start, end), sentence, Letters.Of(text, new Span(start, end), reading.Figures, figures.Start.Value), figures));
    }

    /// <summary>Blanks, and the marks of headings, bold words and dashes.</summary>
    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '*' or '#' or '—' or '·' or '•';

    public static Range FiguresIn(IReadOnlyList<Figure> figures, int start, int end)
    {
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        while (high < figures.Count && figures[high].Span.Start < end) high++;
        return low..high;
    }

    private static Mark MarkAt(string text, int at, int end) => text[at] switch
    {
        '。' or '！' or '？' or '!' or '?' => Mark.Full,
        '；' or ';' => Mark.Full,
        '，' or '：' => Mark.Part,
        ',' or ':' => at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < end && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) ? Mark.None : Mark.Part,
        '\n' => at > 0 && IsBroken(text, at) ? Mark.None : Mark.Full,
        _ => Mark.None,
    };

    /// <summary>Whether a line ends in mid-sentence: both sides are words, and the line is no heading.</summary>
    private static bool IsBroken(string text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && text[before] is ' ' or '\r' or '\t') before--;
        while (after < text.Length && text[after] is ' ' or '\t' or '　') after++;
        return before >= 0 && after < text.Length && text[before] is '，' or '、' or ',';
    }

    [GeneratedRegex(@"^([（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]{1,2}[是要]|[0-9]{1,2}[.．、](?![0-9]))\s*")]
    private static partial Regex Numbering();

    private enum Mark
    {
        None,
        Part,
        Full,
    }
}
