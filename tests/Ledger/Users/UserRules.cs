using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Users;

namespace Luoshi.Ledger.Tests.Users;

/// <summary>The register of users: who may write, as what, on which day.</summary>
public sealed class UserRules
{
    private static readonly Actor _keeper = new("管理员", Role.Administrator);

    private readonly Rehearsal _county = new();

    private DateOnly Today => _county.Today;

    [Fact]
    public void Before_anybody_is_registered_whoever_gives_a_name_may_do_what_their_role_may() => _county.Give(Plan(2025), Rehearsal.Office);

    [Fact]
    public void From_the_first_registration_on_only_registered_people_write()
    {
        Register();

        Assert.Contains("没有林主任", _county.Refuse(Plan(2025), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _county.Give(new AddUser("林主任", new Duty(Role.Supervisor, "", Today)), _keeper);
        _county.Give(Plan(2025), Rehearsal.Office);
    }

    [Fact]
    public void Nobody_acts_in_a_role_or_for_a_unit_that_they_are_not_registered_for()
    {
        Register();
        _county.Give(new AddUser("小王", new Duty(Role.Reporter, "水利局", Today)), _keeper);

        Assert.Contains("水利局承办单位报送人，不是督查室", _county.Refuse(Plan(2025), new Actor("小王", Role.Supervisor)).Chinese, StringComparison.Ordinal);
        Assert.Contains("不是财政局承办单位报送人", _county.Refuse(Plan(2025), new Actor("小王", Role.Reporter, "财政局")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_holds_from_its_first_day_to_its_last()
    {
        Register();
        _county.Give(new AddUser("林主任", new Duty(Role.Supervisor, "", Today.AddDays(3), Today.AddDays(5))), _keeper);

        var first = Today;
        int[] days = [2, 3, 5, 6];

        Assert.Equal([false, true, true, false], days.Select(day => MayWrite(first.AddDays(day), 2025 + day)));
    }

    [Fact]
    public void Somebody_who_is_retired_writes_on_their_last_day_and_not_after_it()
    {
        Register();
        _county.Give(new AddUser("林主任", new Duty(Role.Supervisor, "", Today)), _keeper);
        _county.Give(new RetireUser("林主任", Today), _keeper);

        Assert.True(MayWrite(Today, 2025));
        Assert.False(MayWrite(Today.AddDays(1), 2026));
        Assert.Contains("没有登记的身份", _county.Refuse(new RetireUser("林主任", _county.Today), _keeper).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_comes_back_is_registered_anew()
    {
        Register();
        _county.Give(new AddUser("林主任", new Duty(Role.Supervisor, "", Today)), _keeper);
        _county.Give(new RetireUser("林主任", Today), _keeper);
        _county.Today = Today.AddDays(30);

        _county.Give(new AddUser("林主任", new Duty(Role.Supervisor, "", Today)), _keeper);

        Assert.True(MayWrite(Today, 2025));
        Assert.Equal(2, ((User)_county.State.Find(User.KeyOf("林主任"))!).Duties.Count);
    }

    [Fact]
    public void The_first_to_be_registered_runs_the_system_since_nobody_else_could_register_the_next()
    {
        Assert.Contains("系统管理员", _county.Refuse(new AddUser("林主任", new Duty(Role.Supervisor, "", Today)), _keeper).Chinese, StringComparison.Ordinal);
        Assert.Contains("系统管理员", _county.Refuse(new AddUser("管理员", new Duty(Role.Administrator, "", Today.AddDays(1))), _keeper).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_who_runs_the_system_cannot_go_before_another_is_there()
    {
        Register();
        Assert.Contains("最后一个系统管理员", _county.Refuse(new RetireUser("管理员", Today), _keeper).Chinese, StringComparison.Ordinal);

        _county.Give(new AddUser("新管理员", new Duty(Role.Administrator, "", Today)), _keeper);
        _county.Give(new RetireUser("管理员", Today), _keeper);
    }

    [Theory]
    [InlineData(Role.Administrator, Role.Supervisor, false)]
    [InlineData(Role.Leader, Role.Administrator, false)]
    [InlineData(Role.Auditor, Role.Leader, false)]
    [InlineData(Role.Supervisor, Role.Leader, true)]
    public void Whoever_runs_or_audits_the_system_does_nothing_else_in_it(Role held, Role more, bool may)
    {
        Register();
        _county.Give(new AddUser("某人", new Duty(held, "", Today)), _keeper);
        var second = new AddUser("某人", new Duty(more, "", Today.AddDays(10)));

        if (may) _county.Give(second, _keeper);
        else Assert.Contains("要分开", _county.Refuse(second, _keeper).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Role.Leader, "", "缺少姓名")]
    [InlineData("小王", Role.Reporter, "", "写明是哪个单位")]
    [InlineData("小王", Role.Leader, "水利局", "不属于哪个单位")]
    public void What_does_not_make_a_duty_is_refused(string name, Role role, string unit, string words) =>
        Assert.Contains(words, _county.Refuse(new AddUser(name, new Duty(role, unit, Today)), _keeper).Chinese, StringComparison.Ordinal);

    [Fact]
    public void The_role_of_somebody_who_gives_only_their_name_comes_from_the_register()
    {
        Register();
        _county.Give(new AddUser("小王", new Duty(Role.Reporter, "水利局", Today)), _keeper);
        _county.Give(new AddUser("小王", new Duty(Role.Reporter, "气象局", Today)), _keeper);

        Assert.Equal(new Actor("小王", Role.Reporter, "水利局"), new Introduction("小王").In(_county.State, [Role.Supervisor, Role.Reporter], Today));
        Assert.Equal(new Actor("小王", Role.Reporter, "气象局"), new Introduction("小王", Unit: "气象局").In(_county.State, [Role.Reporter], Today));
        Assert.Equal(new Actor("小王", Role.Reporter, "水利局"), new Introduction("小王").In(_county.State, [Role.Leader], Today));
        Assert.Equal(new Actor("小王", Role.Leader), new Introduction("小王", Role.Leader).In(_county.State, [Role.Leader], Today));
    }

    [Fact]
    public void Without_a_register_somebody_who_names_a_unit_acts_for_it()
    {
        Role[] usual = [Role.Supervisor, Role.Reporter];

        Assert.Equal(new Actor("小王", Role.Reporter, "水利局"), new Introduction("小王", Unit: "水利局").In(_county.State, usual, Today));
        Assert.Equal(new Actor("林主任", Role.Supervisor), new Introduction("林主任").In(_county.State, usual, Today));
    }

    private void Register() => _county.Give(new AddUser("管理员", new Duty(Role.Administrator, "", Today)), _keeper);

    private bool MayWrite(DateOnly day, int planYear)
    {
        _county.Today = day;
        try
        {
            _county.Give(Plan(planYear), Rehearsal.Office);
            return true;
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static ProposePlan Plan(int year) => new(year, "重点任务", null, [new(Luoshi.Ledger.Plans.TaskList.Main, new Luoshi.Ledger.Plans.TaskContent("修路"))]);
}
