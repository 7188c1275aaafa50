using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Tests.Tables;

public sealed class ChaptersTests
{
    [Fact]
    public void The_heading_of_the_whole_plan_is_no_chapter()
    {
        var chapters = new Chapters(Readings.Made);

        Assert.Equal("做强畜牧业", chapters.ChapterOf(2));
        Assert.Equal("2025年工作安排", chapters.ChapterOf(1));
        Assert.Equal("", chapters.ChapterOf(-1));
    }

    [Fact]
    public void Where_chapters_stand_at_the_top_they_are_the_chapters()
    {
        var reading = Readings.Made with { Sections = [.. Readings.Made.Sections.Select(section => section with { Level = 1 })] };

        Assert.Equal("改善环境", new Chapters(reading).ChapterOf(3));
    }

    [Fact]
    public void The_path_goes_from_the_top_down() =>
        Assert.Equal(["2", "2.2"], new Chapters(Readings.Made).PathTo(3).Select(section => section.Id));

    [Fact]
    public void Numbers_run_over_the_whole_table_and_main_targets_stand_apart()
    {
        var table = TaskTable.Of(Readings.Made);

        Assert.Equal([1, 2, 3, 4, 5], table.Tasks.Select(task => task.Number));
        Assert.Equal(["增长6.5%左右", "增长6%", "增长8%"], table.Targets.Select(target => target.Goal));
        Assert.Null(table.NumberOf(0));
        Assert.Equal(1, table.NumberOf(2));
    }
}
