using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>A later version of a pack: records keep what they hold, and are read as the new version calls it.</summary>
public sealed class UpgradeRules
{
    private readonly WaterOffice _office = new();

    public UpgradeRules()
    {
        _office.Enter("label=A1 township=河东镇 purpose=field dug_on=2025-03-05 depth=80 cost=40");
        _office.Enter("label=A2 township=河东镇 purpose=stock dug_on=2025-04-05 depth=100 cost=30");
    }

    [Fact]
    public void Records_survive_a_field_renamed_and_choices_merged()
    {
        Upgrade(WaterOffice.Version(2));

        var record = _office.County.State.Record(WaterOffice.Wells, 1).As(_office.Register.Declared);
        Assert.Equal(("40", "0.5", "farm"), (record[Field("outlay")], record[Field("cost_per_metre")], record[Field("purpose")]));
    }

    [Fact]
    public void A_roll_up_that_is_new_counts_the_records_that_were_there_before()
    {
        Upgrade(WaterOffice.Version(2));

        Assert.Equal(2, RollUpFigure.Of(_office.County.State, _office.Register, _office.Register.Declared.RollUp("farm-wells")!, new Period(2025, 4)).Value);
        Assert.Equal(180, _office.Figure("metres-dug", "2025-04").Value);
    }

    [Fact]
    public void A_record_is_changed_under_the_new_name_and_not_twice()
    {
        Upgrade(WaterOffice.Version(2));

        _office.Change(1, "outlay=44 pump=7.5");

        Assert.Equal("44", _office.County.State.Record(WaterOffice.Wells, 1).As(_office.Register.Declared)[Field("outlay")]);
        Assert.Equal(74m / 180, _office.Figure("metre-cost", "2025-04").Value);
    }

    [Fact]
    public void A_field_that_was_renamed_can_be_emptied()
    {
        Upgrade(WaterOffice.Version(2));

        _office.Change(1, "outlay=");

        Assert.Equal("", _office.County.State.Record(WaterOffice.Wells, 1).As(_office.Register.Declared)[Field("outlay")]);
    }

    [Fact]
    public void A_version_after_the_next_keeps_the_first_codes_too()
    {
        Upgrade(WaterOffice.Version(2));
        var forgetful = Next(Replace(_office.Register.Declared, "outlay", field => field with { Was = [] }));

        Assert.Contains("以前的代码 cost 不见了", _office.County.Refuse(new DeclareRegisters([forgetful]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no version", "账本里已是第 1 版")]
    [InlineData("no field", "“造价”（cost）不见了")]
    [InlineData("other kind", "种类或计量单位变了")]
    [InlineData("no choice", "选项“灌溉”（field）不见了")]
    [InlineData("no state", "还有记录，不能去掉")]
    [InlineData("other pack", "出自业务包")]
    public void What_would_lose_what_records_hold_is_refused(string change, string because)
    {
        var before = _office.Register.Declared;
        var after = change switch
        {
            "no version" => before with { Keeper = "农业农村局" },
            "no field" => Next(before with { Fields = [.. before.Fields.Where(field => field.Code != "cost")] }),
            "other kind" => Next(Replace(before, "depth", field => field with { Measure = "厘米" })),
            "no choice" => Next(Replace(before, "purpose", field => field with { Choices = [field.Choices[0]] })),
            "no state" => Next(before with { States = [.. before.States.Skip(1)] }),
            _ => Next(before with { Pack = "mines" }),
        };

        Assert.Contains(because, _office.County.Refuse(new DeclareRegisters([after]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    private static Register Next(Register register) => register with { Version = register.Version + 1 };

    private static Register Replace(Register register, string code, Func<Field, Field> change) =>
        register with { Fields = [.. register.Fields.Select(field => field.Code == code ? change(field) : field)] };

    private Field Field(string code) => _office.Register.Declared.Field(code)!;

    private void Upgrade(Register declared) => _office.County.Give(new DeclareRegisters([declared]), Rehearsal.Office);
}
