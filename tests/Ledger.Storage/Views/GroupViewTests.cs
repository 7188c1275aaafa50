using System.Globalization;
using Luoshi.Ledger.Storage.Views;

namespace Luoshi.Ledger.Storage.Tests.Views;

/// <summary>What is read of a group, of which one after the other is asked for.</summary>
public sealed class GroupViewTests
{
    [Fact]
    public void A_small_group_is_read_whole_once_several_were_asked_for()
    {
        var rows = Rows.Many("thing", 200);

        Assert.Equal(15, Asked(new GroupView(""), rows, 15).Read);
        Assert.Equal(15 + 200, Asked(new GroupView(""), Rows.Many("thing", 200), 150).Read);
    }

    /// <summary>With a hundred thousand tasks, whoever looked at sixteen of them read all.</summary>
    [Theory]
    [InlineData(20_000)]
    [InlineData(50_000)]
    public void Of_a_large_group_no_more_is_read_than_is_asked_for(int count) => Assert.Equal(200, Asked(new GroupView(""), Rows.Many("thing", count), 200).Read);

    [Fact]
    public void A_large_group_is_read_whole_where_a_good_part_of_it_is_asked_for()
    {
        var rows = Asked(new GroupView(""), Rows.Many("thing", 20_000), 2_000);

        Assert.InRange(rows.Read, 20_000, 20_000 + 512);
    }

    [Fact]
    public void Whoever_asks_on_and_on_of_a_group_that_is_not_read_whole_does_not_fill_the_memory()
    {
        var group = new GroupView("");
        Asked(group, Rows.Many("thing", 110_000), 5_000);

        Assert.InRange(group.Weight, 1, 1_000);
    }

    [Fact]
    public void What_was_read_alone_is_as_it_is_now_once_it_changed()
    {
        var (group, rows) = (new GroupView(""), Rows.Many("thing", 50_000));
        group.Find("000007", rows);
        group.All("00001", rows);

        var later = group.With([new Thing("thing", "000007", "new"), new Thing("thing", "000011", "new")]);

        var now = Rows.Of(new Thing("thing", "000007", "new"), new Thing("thing", "000011", "new"));
        Assert.Equal("new", Assert.IsType<Thing>(later.Find("000007", now)).Said);
        Assert.Equal("new", Assert.IsType<Thing>(Assert.Single(later.All("00001", now))).Said);
        Assert.Equal("", Assert.IsType<Thing>(group.Find("000007", Rows.Unread)).Said);
    }

    private static Rows Asked(GroupView group, Rows rows, int count)
    {
        for (var number = 0; number < count; number++) Assert.NotNull(group.Find(number.ToString("D6", CultureInfo.InvariantCulture), rows));
        return rows;
    }
}
