using System.Text;
using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>A clause of one part of a report without blanks and broken lines, with its way back to the text as it came.</summary>
internal sealed partial class PartClause
{
    private readonly int[] _offsets;

    private PartClause(string text, int[] offsets, int figures, bool isOfLaterYears) =>
        (Text, _offsets, Figures, IsOfLaterYears) = (text, offsets, figures, isOfLaterYears);

    public string Text { get; }

    /// <summary>How many figures stand in it, differences in percentage points left out: they compare (高于全省0.5个百分点).</summary>
    public int Figures { get; }

    /// <summary>Whether its sentence tells of years after the plan year before it comes to this clause (到2030年, “十五五”时期).</summary>
    public bool IsOfLaterYears { get; }

    public Span Span => Original(0, Text.Length);

    public static IReadOnlyList<PartClause> AllOf(Reading reading, Part part)
    {
        var clauses = new List<PartClause>();
        foreach (var section in reading.Sections.Where(section => section.Level == 1 && section.Part == part))
            Cut(reading, section.Span, clauses);
        return clauses;
    }

    public Span Original(int start, int end) => new(_offsets[start], _offsets[end - 1] + 1);

    private static void Cut(Reading reading, Span part, List<PartClause> clauses)
    {
        var text = reading.Document.Text;
        var words = new StringBuilder();
        var offsets = new List<int>();
        var (figure, sentence) = (0, part.Start);
        for (var at = part.Start; at <= part.End; at++)
        {
            var isOver = at == part.End || Clauses.IsEnd(text[at]) || (text[at] == '\n' && (at == 0 || Clauses.IsEnd(text[at - 1])));
            if (!isOver)
            {
                if (char.IsWhiteSpace(text[at])) continue;
                words.Append(text[at]);
                offsets.Add(at);
            }
            else if (words.Length > 0)
            {
                clauses.Add(new(words.ToString(), [.. offsets], FiguresUpTo(reading, at, ref figure, offsets[0]), LaterYears().IsMatch(text.AsSpan(sentence, at - sentence))));
                words.Clear();
                offsets.Clear();
            }
            if (isOver && at < part.End && text[at] is '。' or '\n' or '！') sentence = at + 1;
        }
    }

    private static int FiguresUpTo(Reading reading, int end, ref int next, int start)
    {
        while (next < reading.Figures.Count && reading.Figures[next].Span.Start < start) next++;
        var count = 0;
        for (; next < reading.Figures.Count && reading.Figures[next].Span.Start < end; next++)
            if (reading.Figures[next].Unit != "个百分点") count++;
        return count;
    }

    [GeneratedRegex("到20[0-9]{2}年|时期|今后|未来|五年|三年")]
    private static partial Regex LaterYears();
}
