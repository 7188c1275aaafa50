using Luoshi.Ledger.Openings;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Ledger.Tests.Openings;

/// <summary>A ledger that was begun for a mistyped place.</summary>
public sealed class OpeningRules
{
    private static readonly Actor _keeper = new("管理员", Role.Administrator);

    private readonly Rehearsal _county = new();

    public OpeningRules() => _county.Give(new OpenLedger("990101", "云木县"), _keeper);

    [Fact]
    public void It_is_taken_back_with_the_reason_and_begun_anew()
    {
        Assert.Contains("理由", _county.Refuse(new WithdrawOpening("990101"), _keeper).Chinese, StringComparison.Ordinal);

        _county.Give(new WithdrawOpening("990101"), _keeper, "名称写错");
        Assert.Equal(_county.Today, _county.State.Place()!.WithdrawnOn);

        _county.Give(new OpenLedger("990101", "云牧县"), _keeper);
        Assert.Equal(("云牧县", null), (_county.State.Place()!.Name, _county.State.Place()!.WithdrawnOn));
    }

    [Fact]
    public void It_stays_once_anything_else_was_entered()
    {
        _county.Give(new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, new("新建水库一座"))]), Rehearsal.Office);

        Assert.Contains("已经记过别的账", _county.Refuse(new WithdrawOpening("990101"), _keeper, "名称写错").Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("9901")]
    [InlineData("云牧县")]
    public void A_code_that_is_none_is_refused(string code) =>
        Assert.Contains("六位数字", new Rehearsal().Refuse(new OpenLedger(code, "云牧县"), _keeper).Chinese, StringComparison.Ordinal);
}
