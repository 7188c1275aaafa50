using Luoshi.Publishing;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Batch;

/// <summary>What a result holds, counted as every table of it counts.</summary>
internal static class Tally
{
    /// <param name="reading">The reading.</param>
    /// <param name="only">The one table that the result holds, or null for all.</param>
    public static Sentence Of(Reading reading, ReadingTable? only)
    {
        var counts = TaskCounts.Of(reading);
        var tasks = new Sentence($"主要预期目标 {counts.Targets}  任务 {counts.Tasks}", $"main targets {counts.Targets}  tasks {counts.Tasks}");
        return only switch
        {
            ReadingTable.Items => tasks,
            ReadingTable.Figures => new($"数据 {reading.Figures.Count}", $"figures {reading.Figures.Count}"),
            ReadingTable.Sections => new($"章节 {reading.Sections.Count}", $"sections {reading.Sections.Count}"),
            ReadingTable.Skipped => new($"不算数据的数字 {reading.Skipped.Count}", $"digits that are no figure {reading.Skipped.Count}"),
            _ => new($"{tasks.Chinese}  数据 {reading.Figures.Count}", $"{tasks.English}  figures {reading.Figures.Count}"),
        };
    }
}
