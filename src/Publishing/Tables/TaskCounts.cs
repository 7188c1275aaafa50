using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>How many main targets and tasks a reading has, counted as <see cref="TaskTable"/> numbers them, without making it.</summary>
public readonly record struct TaskCounts(int Targets, int Tasks)
{
    public static TaskCounts Of(Reading reading)
    {
        var (targets, tasks) = (0, 0);
        foreach (var item in reading.Items)
            if (item.Kind == WorkKind.Headline) targets += Math.Max(1, item.Figures.Count);
            else tasks++;
        return new(targets, tasks);
    }
}
