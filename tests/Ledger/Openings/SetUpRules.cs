using Luoshi.Ledger.Openings;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Roll;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Tests.Openings;

/// <summary>A ledger that is begun with all that it needs.</summary>
public sealed class SetUpRules
{
    private static readonly Actor _keeper = new("管理员", Role.Administrator);

    private static readonly UnitDirectory _usual = new(
    [
        new("发改委") { FullName = "发展和改革委员会", Duties = [new("重点项目", 5)] },
        new("水利局") { Duties = [new("水库", 5)] },
        new("海洋局") { Duties = [new("渔港", 5)] },
    ]);

    private readonly Rehearsal _county = new();

    [Fact]
    public void One_command_opens_it_and_registers_who_runs_and_who_supervises()
    {
        _county.Give(new SetUpPlace("990101", "云牧县", "林主任", []) { Level = PlaceLevel.County }, _keeper);

        Assert.Equal(("云牧县", PlaceLevel.County), (_county.State.Place()!.Name, _county.State.Place()!.Level!.Value));
        Assert.Equal([Role.Administrator], DutiesOf("管理员"));
        Assert.Equal([Role.Supervisor], DutiesOf("林主任"));
    }

    [Fact]
    public void Units_are_called_as_the_place_calls_them_and_those_it_has_not_are_proposed_nothing()
    {
        _county.Give(new SetUpPlace("990101", "云牧县", "林主任", [new("发改委", "发改局"), new("海洋局", ""), new("", "青石镇")]), _keeper);

        Assert.Equal(["发改局", "水利局"], _county.State.Today(_usual, _county.Today).Units.Select(unit => unit.Name));
        var roll = new UnitRoll(_county.State, _usual, _county.Today);
        Assert.Equal(("发改局", "青石镇", null), (roll.Now("发改委"), roll.Now("青石镇"), roll.Now("海洋局")));
    }

    [Fact]
    public void A_unit_that_was_left_out_is_entered_when_there_is_one_after_all()
    {
        _county.Give(new SetUpPlace("990101", "云牧县", "林主任", [new("海洋局", "")]), _keeper);

        _county.Give(new EnterUnit("海洋局"), Rehearsal.Office);

        Assert.Equal("海洋局", new UnitRoll(_county.State, _usual, _county.Today).Now("海洋局"));
        Assert.Contains(_county.State.Today(_usual, _county.Today).Units, unit => unit.Name == "海洋局");
    }

    [Fact]
    public void Nothing_is_written_where_one_part_is_refused()
    {
        _county.Refuse(new SetUpPlace("9901", "云牧县", "林主任", []), _keeper);
        _county.Refuse(new SetUpPlace("990101", "云牧县", "管理员", []), _keeper);
        _county.Refuse(new SetUpPlace("990101", "云牧县", " ", []), _keeper);

        Assert.Empty(_county.Entries);
    }

    [Fact]
    public void It_is_not_done_twice()
    {
        _county.Give(new SetUpPlace("990101", "云牧县", "林主任", []), _keeper);

        Assert.Contains("已经建好", _county.Refuse(new SetUpPlace("990101", "云牧县", "王主任", []), _keeper).Chinese, StringComparison.Ordinal);
    }

    private IEnumerable<Role> DutiesOf(string name) => ((User)_county.State.Find(User.KeyOf(name))!).Duties.Select(duty => duty.Role);
}
