using System.Globalization;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Scores and changes of units by the real program.</summary>
public sealed class ScoreTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_unit_of_which_nothing_was_verified_is_shown_without_a_total()
    {
        _county.Done("score", "adopt", "general", "--approved-by", "陈县长");
        _county.Done("score", "count");

        var shown = _county.Done("score", "show", "发改委").Output;

        Assert.Contains("总分 无法计算", shown, StringComparison.Ordinal);
        Assert.Contains("没有核实，不计入", shown, StringComparison.Ordinal);
        Assert.Contains("没有扣分", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_to_come_cannot_be_scored()
    {
        _county.Done("score", "adopt", "general", "--approved-by", "陈县长");
        var tomorrow = DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Contains("还没有到", _county.Refused("score", "count", "--as-of", tomorrow).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_do_not_come_along_are_told_with_those_that_do() =>
        Assert.Contains("general", _county.Refused("score", "adopt", "通用", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);

    [Fact]
    public void Rules_that_do_not_hold_for_the_year_yet_are_not_adopted_for_it() =>
        Assert.Contains("2024 年生效", _county.Refused("score", "adopt", "general", "--year", "2024", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_renamed_unit_leads_its_tasks_under_its_new_name()
    {
        _county.Done("unit", "reorganize", "--old", "发改委", "--new", "发展改革局", "--approved-by", "陈县长", "--reason", "云党发〔2026〕9号");

        Assert.Contains("发展改革局", _county.Done("plan", "show").Output, StringComparison.Ordinal);
        Assert.Contains("由发展改革局接续", _county.Done("unit", "show").Output, StringComparison.Ordinal);
        Assert.Contains("云党发〔2026〕9号", _county.Done("plan", "diff").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
