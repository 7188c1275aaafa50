using Luoshi.Vocabulary;

namespace Luoshi.Desk.Tracing;

/// <summary>
/// Finds the figures of a report that roll-ups come to: the number has to be the same as exactly as it is told, the unit too, and the words around it have to speak of what is counted, the
/// more so the fewer digits the number has and the more others it could be.
/// </summary>
internal static class TraceProposals
{
    private const double Enough = 0.45, EnoughForOne = 0.15;

    // What was added is hardly all that there is, even where it comes to the same.
    private const double OfAll = 0.25;

    private const int LongNumber = 3, WordsBefore = 26, WordsAfter = 12, NextTo = 8;

    private const string Ends = "。；！？\n";

    /// <param name="reading">The report.</param>
    /// <param name="year">The year that it looks back on.</param>
    /// <param name="counted">What registers come to at the end of that year.</param>
    public static IReadOnlyList<TraceProposal> Of(Reading reading, int year, IReadOnlyList<CountedRollUp> counted)
    {
        var text = reading.Document.Text;
        var pairs = (from figure in reading.Figures
                     where figure.Role == Role.Result && (figure.Year ?? year) == year
                     let words = text[figure.Span.Start..figure.Span.End]
                     from one in counted
                     where one.Is(figure, words)
                     select (figure.Span, words, one)).ToList();
        var (ofFigure, ofRollUp) = (pairs.ToLookup(pair => pair.Span), pairs.ToLookup(pair => pair.one));
        var fits = from pair in pairs
                   let alike = NamedAlike.Of(Around(text, pair.Span), pair.one.RollUp, pair.one.Register.Declared) - (pair.one.RollUp.Standing && IsAdded(text, pair.Span) ? OfAll : 0)
                   let isAlone = ofFigure[pair.Span].All(other => other.one.Register == pair.one.Register) && ofRollUp[pair.one].Count() == 1
                   where alike >= (isAlone || DigitsOf(pair.words) >= LongNumber ? EnoughForOne : Enough)
                   orderby alike descending, pair.Span.Start
                   select new TraceProposal(pair.Span, pair.words, SentenceAt(text, pair.Span), pair.one.Register, pair.one.RollUp, Math.Round(alike, 2));
        List<TraceProposal> kept = [];
        foreach (var fit in fits)
            if (!kept.Exists(other => other.Passage == fit.Passage || (other.Register.Id, other.RollUp.Id) == (fit.Register.Id, fit.RollUp.Id))) kept.Add(fit);
        return [.. kept.OrderBy(proposal => proposal.Passage.Start)];
    }

    /// <summary>The sentence that a figure stands in.</summary>
    public static string SentenceAt(string text, Span span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOfAny(Ends.ToCharArray(), span.Start - 1) + 1;
        var end = text.IndexOfAny(Ends.ToCharArray(), span.End) is var stop and >= 0 ? stop : text.Length;
        return text[start..end].Trim();
    }

    private static string Around(string text, Span span)
    {
        var start = Math.Max(span.Start - WordsBefore, span.Start == 0 ? 0 : text.LastIndexOfAny(Ends.ToCharArray(), span.Start - 1) + 1);
        var end = Math.Min(span.End + WordsAfter, text.IndexOfAny([.. Ends, '，', '、'], span.End) is var stop and >= 0 ? stop : text.Length);
        return text[start..span.Start] + text[span.End..end];
    }

    /// <summary>Whether the words next to a figure say that it was added: 新增, 净增, 新建.</summary>
    private static bool IsAdded(string text, Span span) => text.AsSpan(Math.Max(0, span.Start - NextTo)..span.Start).IndexOfAny('增', '新') >= 0;

    /// <summary>Those that say something: 9324 has four, 500 has one.</summary>
    private static int DigitsOf(string words) => string.Concat(words.Where(char.IsAsciiDigit)).Trim('0').Length;
}
