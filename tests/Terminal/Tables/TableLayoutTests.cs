using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Tests.Tables;

public sealed class TableLayoutTests
{
    private static readonly TableColumn[] Columns =
    [
        TableColumn.Fixed("no.", 4),
        new("task", 20, 60),
        TableColumn.Fixed("due", 10) with { Leaves = 22 },
        new("theme", 16, 40) { Leaves = 48 },
    ];

    [Theory]
    [InlineData(38, "4 32 0 0")]
    [InlineData(50, "4 32 10 0")]
    [InlineData(83, "4 60 10 0")]
    [InlineData(84, "4 48 10 16")]
    [InlineData(100, "4 56 10 24")]
    [InlineData(400, "4 60 10 40")]
    public void Columns_come_with_the_room_and_stop_where_they_are_good_to_read(int paper, string widths) =>
        Assert.Equal(widths, string.Join(' ', TableLayout.Of(Columns, paper)));

    [Fact]
    public void A_column_is_as_wide_as_its_longest_label() =>
        Assert.Equal("11", string.Join(' ', TableLayout.Of([TableColumn.OfLabels("kind", Labels.Kinds(Language.English)), new("", 1, 2)], 40)[..1]));

    [Fact]
    public void Columns_of_which_none_grows_were_an_index_out_of_range() =>
        Assert.Equal([9, 6], TableLayout.Of([TableColumn.Fixed("unit", 9), TableColumn.Fixed("cases", 6)], 40));
}
