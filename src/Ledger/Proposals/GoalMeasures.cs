using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals;

/// <summary>The numbers that a piece of text is to reach, whether or not it is cut into work items.</summary>
public static class GoalMeasures
{
    private const int LongestName = 20;

    /// <summary>What is done with a thing says nothing of the thing.</summary>
    private static readonly string[] _verbs = ["完成", "新建", "建成", "建设", "改造", "实施", "实现", "达到", "确保", "力争", "新增", "推进", "开展"];

    /// <param name="reading">The text, read as part of a plan.</param>
    /// <param name="within">Where in it the goal stands.</param>
    /// <param name="task">What the task is about, for numbers that stand there without a name.</param>
    public static IReadOnlyList<Measure> Of(Reading reading, Span within, string task) =>
        [.. reading.Figures.Where(figure => within.Overlaps(figure.Span) && figure.Role == Vocabulary.Role.Target).Select(figure => Named(figure, reading, within, task))];

    private static Measure Named(Figure figure, Reading reading, Span within, string task)
    {
        var sentence = new WorkItem(within) { Kind = WorkKind.Quantified, Strength = 0, Checkable = true };
        var measure = TaskMeasures.Of(figure, sentence, reading.Document.Text);
        return measure.Name.Length > 0 && !_verbs.Contains(measure.Name) ? measure : measure with { Name = task[..Math.Min(LongestName, task.Length)] };
    }
}
