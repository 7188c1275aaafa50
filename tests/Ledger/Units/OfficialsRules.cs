using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;

namespace Luoshi.Ledger.Tests.Units;

/// <summary>Who answers for a unit on a day, and what follows for the tasks it is given.</summary>
public sealed class OfficialsRules
{
    private static readonly DateOnly _january = new(2025, 1, 1);
    private static readonly DateOnly _june = new(2025, 6, 1);

    private readonly Rehearsal _county = new();

    [Fact]
    public void A_unit_is_reached_through_whoever_held_the_post_on_the_day()
    {
        Name(new Contact(Post.Reporter, "小王", _january) { Phone = "0990-1234567", Email = "wang@example.cn" });
        Name(new Contact(Post.Head, "高局长", _january));
        Name(new Contact(Post.Reporter, "小李", _june));

        Assert.Equal(["小王", "高局长"], On(_june.AddDays(-1)));
        Assert.Equal(["小李", "高局长"], On(_june));
        Assert.Empty(On(_january.AddDays(-1)));
    }

    [Fact]
    public void An_end_that_is_known_holds_and_a_vacancy_can_be_said()
    {
        Name(new Contact(Post.Reporter, "小王", _january) { Until = new DateOnly(2025, 3, 31) });
        Name(new Contact(Post.Head, "高局长", _january));
        Name(new Contact(Post.Head, "", _june));

        Assert.Equal(["小王", "高局长"], On(new DateOnly(2025, 3, 31)));
        Assert.Equal(["高局长"], On(new DateOnly(2025, 4, 1)));
        Assert.Empty(On(_june));
    }

    [Fact]
    public void What_was_said_wrongly_for_a_day_is_put_right_for_that_day()
    {
        Name(new Contact(Post.Reporter, "小王", _january) { Phone = "6021111" });
        Name(new Contact(Post.Reporter, "小王", _january) { Phone = "6022222" });

        Assert.Equal("6022222", Assert.Single(_county.State.ContactsOf("水利局", _june)).Phone);
    }

    [Fact]
    public void What_is_known_already_is_not_written_twice()
    {
        var contact = new Contact(Post.Reporter, "小王", _january);
        Name(contact);

        Assert.Contains("没有要写的", Refusal(contact), StringComparison.Ordinal);
        Assert.Single(_county.Give(new NameContacts([new("水利局", contact), new("教育局", contact)]), Rehearsal.Office));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_to_write()
    {
        Assert.Contains("应像 name@example.cn", Refusal(new Contact(Post.Reporter, "小王", _january) { Email = "小王邮箱" }), StringComparison.Ordinal);
        Assert.Contains("止日 2025-01-01 在起日 2025-06-01 之前", Refusal(new Contact(Post.Reporter, "小王", _june) { Until = _january }), StringComparison.Ordinal);
        Assert.Contains("哪个单位", _county.Refuse(new PutLeadersInCharge([new(" ", new Charge("陈县长", _january))]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("138")]
    [InlineData("1380013800")]
    [InlineData("138001380001")]
    [InlineData("小王手机")]
    [InlineData("0999-6021234、无")]
    public void A_number_that_cannot_be_dialled_is_refused(string phone) =>
        Assert.Contains("不像电话号码", Refusal(new Contact(Post.Reporter, "小王", _january) { Phone = phone }), StringComparison.Ordinal);

    [Theory]
    [InlineData("13800138000")]
    [InlineData("0999-6021234转8021")]
    [InlineData("（0999）6021234、666123")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("8021")]
    public void Numbers_as_offices_write_them_are_taken(string phone)
    {
        Name(new Contact(Post.Reporter, "小王", _january) { Phone = phone });

        Assert.Equal(phone, Assert.Single(_county.State.ContactsOf("水利局", _january)).Phone);
    }

    [Fact]
    public void A_task_goes_to_the_leader_in_charge_of_the_unit_that_leads()
    {
        _county.Give(new PutLeadersInCharge([new("水利局", new Charge("刘副县长", _january)), new("水利局", new Charge("马副县长", _june))]), Rehearsal.Office);
        _county.Give(new ProposePlan(2025, "2025年重点任务", null, [Task("修水库", "水利局"), Task("修路", "交通局")]), Rehearsal.Office);
        _county.Give(new AddTasks(2025, [Task("清淤", "水利局") with { Content = new TaskContent("清淤") { Lead = "水利局", Leader = "陈县长" } }]), Rehearsal.Office);

        Assert.Equal(["刘副县长", "", "陈县长"], Leaders());
        _county.Today = _june;
        _county.Give(new AssignTask(2025, new(TaskList.Main, 2), "水利局", [], ""), Rehearsal.Office);
        Assert.Equal("马副县长", Leaders()[1]);
    }

    private IEnumerable<string> On(DateOnly day) => _county.State.ContactsOf("水利局", day).Select(contact => contact.Name);

    private List<string> Leaders() => [.. _county.State.Tasks(2025).Select(task => task.Content.Leader)];

    private void Name(Contact contact) => _county.Give(new NameContacts([new("水利局", contact)]), Rehearsal.Office);

    private string Refusal(Contact contact) => _county.Refuse(new NameContacts([new("水利局", contact)]), Rehearsal.Office).Chinese;

    private static ProposedTask Task(string words, string lead) => new(TaskList.Main, new TaskContent(words) { Lead = lead });
}
