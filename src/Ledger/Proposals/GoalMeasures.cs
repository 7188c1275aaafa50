using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals;

/// <summary>The numbers that a piece of text is to reach, whether or not it is cut into work items.</summary>
public static class GoalMeasures
{
    private const int LongestName = 20;

    /// <param name="reading">The text, read as part of a plan.</param>
    /// <param name="within">Where in it the goal stands.</param>
    /// <param name="task">What the task is about, for numbers that stand there without a name.</param>
    public static IReadOnlyList<Measure> Of(Reading reading, Span within, string task) =>
        [.. reading.Figures.Where(figure => within.Overlaps(figure.Span) && figure.Role == Vocabulary.Role.Target).Select(figure => Named(figure, reading, within, task))];

    private static Measure Named(Figure figure, Reading reading, Span within, string task)
    {
        var sentence = new WorkItem(within) { Kind = WorkKind.Quantified, Strength = 0, Checkable = true };
        var measure = TaskMeasures.Of(figure, sentence, reading.Document.Text);
        return measure.Name.Length > 0 ? measure : measure with { Name = task[..Math.Min(LongestName, task.Length)] };
    }
}
