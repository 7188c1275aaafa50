using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests.Tables;

public sealed class TaskCountsTests
{
    [Fact]
    public void A_main_target_of_several_figures_counts_as_the_table_shows_it()
    {
        var table = TaskTable.Of(Readings.Made);

        Assert.Equal(new TaskCounts(3, 5), TaskCounts.Of(Readings.Made));
        Assert.Equal((3, 5, 8), (table.Targets.Count, table.Tasks.Count, table.Listed.Count));
    }

    [Fact]
    public void A_main_target_without_a_figure_counts_once()
    {
        var reading = Readings.Made with { Items = [Readings.Made.Items[0] with { Figures = [] }] };

        Assert.Equal(new TaskCounts(1, 0), TaskCounts.Of(reading));
        Assert.Equal(WorkKind.Headline, Assert.Single(TaskTable.Of(reading).Listed).Item.Kind);
    }
}
