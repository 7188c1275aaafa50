using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Ledger.Roll;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Tests.Roll;

/// <summary>Which names of units a place knows; 牧业局 is its own, the others are declared.</summary>
public sealed class UnitRollTests
{
    private static readonly UnitDirectory Usual = new([new("文旅局") { OtherNames = ["文化旅游局"] }, new("水利局"), new("乡村振兴局"), new("农业农村局")]);

    private readonly Rehearsal _county = new();

    public UnitRollTests()
    {
        _county.Give(new OpenLedger("990101", "云牧县"), new Actor("管理员", Role.Administrator));
        _county.Give(new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, new("接羔") { Lead = "牧业局", Supporters = ["乡村振兴局"] })]), Rehearsal.Office);
    }

    [Theory]
    [InlineData("文旅局", "文旅局")]
    [InlineData("文化旅游局", "文旅局")]
    [InlineData("云牧县水利局", "水利局")]
    [InlineData(" 县水利局 ", "水利局")]
    [InlineData("牧业局", "牧业局")]
    [InlineData("火星局", null)]
    [InlineData("", null)]
    public void A_unit_is_known_by_any_of_its_names(string text, string? unit) => Assert.Equal(unit, Roll().Now(text));

    [Fact]
    public void A_unit_that_was_entered_is_known()
    {
        _county.Give(new EnterUnit("洪水沟镇"), Rehearsal.Office);

        Assert.Equal("洪水沟镇", Roll().Now("洪水沟镇"));
        Assert.Contains("没有要写的", _county.Refuse(new EnterUnit("洪水沟镇"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_new_is_given_to_a_unit_that_is_no_more_and_it_is_still_found()
    {
        _county.Give(new ReorganizeUnits(["乡村振兴局"], ["农业农村局"], _county.Today, "陈县长"), Rehearsal.Office, "机构改革");

        Assert.Equal(("农业农村局", "乡村振兴局"), (Roll().Now("乡村振兴局"), Roll().Ever("乡村振兴局")));
    }

    private UnitRoll Roll() => new(_county.State, Usual, _county.Today);
}
