using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Tests.Workbooks;

public sealed class RowLayoutTests
{
    private const double Headings = 40;

    [Fact]
    public void A_chapter_begins_again_on_every_page_so_that_no_page_is_without_it()
    {
        var layout = Laid(90, _ => "做强畜牧业", row => row < 45 ? "稳住底盘" : "补齐短板");
        var starts = layout.Rows.Index().Where(row => row.Item.StartsPage).Select(row => row.Index).ToList();

        Assert.InRange(starts.Count, 2, 4);
        Assert.Equal(starts.Prepend(0), layout.Runs.Where(run => run.Column == 0).Select(run => run.First));
        Assert.All(layout.Runs, run => Assert.DoesNotContain(starts, start => run.First < start && start <= run.Last));
        Assert.All(layout.Rows, row => Assert.Equal("做强畜牧业", row.Cells[0].Words));
    }

    [Fact]
    public void No_page_holds_more_than_fits_on_it()
    {
        var layout = Laid(200, row => $"第{row / 7}章的名字很长要占好几行才写得完", row => $"主题{row / 3}");
        var used = Headings;

        foreach (var row in layout.Rows)
        {
            used = row.StartsPage ? Headings + row.Height : used + row.Height;
            Assert.InRange(used, 0, PageHeight.Of(64));
        }
        Assert.Contains(layout.Rows, row => row.StartsPage);
    }

    [Fact]
    public void A_single_row_is_high_enough_for_the_long_name_of_its_chapter()
    {
        const string Chapter = "聚力办好农家事让日子越过越红火";

        var row = Laid(1, _ => Chapter, _ => "").Rows[0];

        Assert.Equal(RowHeight.Of(RowHeight.Lines(Chapter, 10, CellLook.Chapter)), row.Height);
        Assert.True(row.Height > RowHeight.Of(2));
    }

    [Fact]
    public void A_theme_does_not_reach_over_two_chapters() =>
        Assert.Equal([(1, 0, 1), (1, 2, 3)], Laid(4, row => row < 2 ? "甲" : "乙", _ => "同一主题").Runs.Where(run => run.Column == 1).Select(run => (run.Column, run.First, run.Last)));

    [Theory]
    [InlineData("严格落实粮食安全责任制", 40, 1)]
    [InlineData("一心办好“田园+作坊+集市”乡村大集", 40, 1)]
    [InlineData("每村建一处晒谷场、磨坊和农机棚，雨季之前把路面和沟渠都修整一遍好过冬", 40, 2)]
    [InlineData("一\n二", 40, 2)]
    [InlineData("", 40, 1)]
    public void Words_that_fit_on_a_line_get_the_height_of_one(string words, double width, int lines) =>
        Assert.Equal(lines, RowHeight.Lines(words, width, CellLook.Text));

    private static RowLayout<int> Laid(int rows, Func<int, string> chapter, Func<int, string> theme) => new(
        new SheetPlan<int>(
            "表", "", "",
            [
                new(new("类别", 10, row => chapter(row)), CellLook.Chapter) { Merged = true },
                new(new("主题", 12, row => theme(row)), CellLook.Group) { Merged = true },
                new(new("任务", 42, row => $"任务{row}"), CellLook.Text),
                new(new("原文", 60, row => new string('字', 500)), CellLook.Text) { OffPaper = true },
            ],
            [.. Enumerable.Range(0, rows)],
            Frozen: 1),
        Headings,
        Headings);
}
