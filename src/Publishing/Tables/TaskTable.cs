using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>
/// The proposal for a place's task table (任务分解表): main expected targets apart, all other work items numbered through in the
/// order of the report.
/// </summary>
public sealed class TaskTable
{
    private readonly List<TargetRow> _targets = [];
    private readonly List<TaskRow> _tasks = [];
    private readonly List<ListedItem> _listed = [];
    private readonly int?[] _numbers;
    private readonly Dictionary<Span, int> _targetNumbers = [];

    private TaskTable(Reading reading)
    {
        Chapters = new Chapters(reading);
        _numbers = new int?[reading.Items.Count];
    }

    public IReadOnlyList<TargetRow> Targets => _targets;

    public IReadOnlyList<TaskRow> Tasks => _tasks;

    /// <summary>Targets and tasks together, in the order of the report.</summary>
    public IReadOnlyList<ListedItem> Listed => _listed;

    public Chapters Chapters { get; }

    public static TaskTable Of(Reading reading)
    {
        var table = new TaskTable(reading);
        for (var index = 0; index < reading.Items.Count; index++)
            if (reading.Items[index].Kind == WorkKind.Headline) table.AddTargets(reading, reading.Items[index]);
            else table.AddTask(reading, index);
        return table;
    }

    /// <summary>The number of the task that the work item at <paramref name="item"/> became; null for a main target and for -1.</summary>
    public int? NumberOf(int item) => item < 0 ? null : _numbers[item];

    /// <summary>The task or main target that a figure belongs to, as <see cref="ListedItem.Reference"/> names it.</summary>
    public Cell ReferenceOf(Figure figure) =>
        NumberOf(figure.Item) is { } task ? task
        : _targetNumbers.TryGetValue(figure.Span, out var target) ? Terms.OfTarget(target)
        : Cell.Empty;

    private void AddTask(Reading reading, int index)
    {
        var item = reading.Items[index];
        _numbers[index] = _tasks.Count + 1;
        _tasks.Add(new(
            _tasks.Count + 1,
            Chapters.ChapterOf(item.Section),
            Chapters.ThemeOf(item),
            PlainWords.Of(reading.Document, item.Span).TrimEnd('，', '。', '；', ','),
            Goals.Of(reading, item),
            item));
        _listed.Add(new(_tasks.Count, _tasks[^1].Goal, item, item.Span));
    }

    private void AddTargets(Reading reading, WorkItem item)
    {
        foreach (var index in item.Figures)
        {
            var figure = reading.Figures[index];
            var goal = Goals.Of(reading.Document, figure with { Measure = "" });
            Add(new(_targets.Count + 1, PlainWords.Of(figure.Measure), goal, item, figure.Span), Goals.Of(reading.Document, figure));
        }
        if (item.Figures.Count == 0)
            Add(new(_targets.Count + 1, "", PlainWords.Of(reading.Document, item.Span), item, item.Span), "");
    }

    private void Add(TargetRow target, string goal)
    {
        _targets.Add(target);
        _listed.Add(new(Terms.OfTarget(target.Number), goal, target.Item, target.Span));
        _targetNumbers[target.Span] = target.Number;
    }
}
