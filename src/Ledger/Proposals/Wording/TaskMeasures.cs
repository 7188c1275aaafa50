using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals.Wording;

/// <summary>The numbers that work is to reach, from the figures of the reading: targets only, never what they are compared with.</summary>
internal static class TaskMeasures
{
    public static IReadOnlyList<Measure> Of(Reading reading, WorkItem item) =>
        [.. Targets(reading, item).Select(figure => Of(figure, item, reading.Document.Text))];

    public static IEnumerable<Figure> Targets(Reading reading, WorkItem item) =>
        item.Figures.Select(index => reading.Figures[index]).Where(figure => figure.Role == Vocabulary.Role.Target);

    public static Measure Of(Figure figure, WorkItem item, string text) => new(NameOf(figure, item, text), figure.Value, figure.Unit)
    {
        Value2 = figure.Value2,
        Bound = figure.Bound,
        Strict = figure.Strict,
        Nature = figure.Nature,
        Direction = figure.Direction,
    };

    // Where the reading has no name for what is measured, the words before the number are the nearest to one.
    private static string NameOf(Figure figure, WorkItem item, string text)
    {
        var measure = Lines.Joined(figure.Measure).Replace("…", "", StringComparison.Ordinal);
        var subject = Lines.Joined(figure.Subject).Replace("…", "", StringComparison.Ordinal);
        if (measure.Length == 0 && subject.Length == 0)
            return Lines.Joined(text.AsSpan(item.Span.Start, Math.Max(0, figure.Span.Start - item.Span.Start))).TrimEnd('，', '、', '：');
        return measure.Contains(subject, StringComparison.Ordinal) ? measure : subject + measure;
    }
}
