using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Reminders.Wanted;
using Luoshi.Ledger.Tests.Owed;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;

namespace Luoshi.Ledger.Tests.Reminders;

public sealed class ReminderRules
{
    private readonly IssuedTask _county = new("990101", new(2025, 2, 10), new(2025, 12, 31));

    private Rehearsal Rehearsal => _county.Rehearsal;

    [Fact]
    public void The_same_is_entered_once_a_day_unless_it_is_wanted_again()
    {
        var sending = new SentMessage(Channel.Mail, "xiaowang@example.cn", ["SigningFor 2025/1"]);
        Rehearsal.Give(new EnterReminder("水利局", sending), Rehearsal.Office);

        Assert.Contains("--again", Rehearsal.Refuse(new EnterReminder("水利局", sending), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Rehearsal.Give(new EnterReminder("水利局", sending) { Again = true }, Rehearsal.Office);
        Rehearsal.Give(new EnterReminder("水利局", sending with { To = "gao@example.cn" }), Rehearsal.Office);
        Rehearsal.Give(new EnterReminder("水利局", sending with { Debts = ["SigningFor 2025/1", "Report 2025/1 2025-02"] }), Rehearsal.Office);
        Rehearsal.Today = Rehearsal.Today.AddDays(1);
        Rehearsal.Give(new EnterReminder("水利局", sending), Rehearsal.Office);

        Assert.Equal([4, 1], Rehearsal.State.Urgings("水利局").Select(urging => urging.Sendings.Count));
    }

    [Fact]
    public void Nobody_is_reminded_of_nothing() =>
        Assert.Contains("没有欠的", Rehearsal.Refuse(new EnterReminder("水利局", new(Channel.Hand, "电话", [])), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_report_that_is_returned_again_is_urged_anew()
    {
        Rehearsal.Today = new(2025, 3, 3);
        Report();
        Return();
        Assert.Equal(1, Times());
        Rehearsal.Give(new EnterReminder("水利局", new(Channel.Hand, "电话", ["Redoing 2025/1 2025-02"])), Rehearsal.Office);
        Rehearsal.Today = new(2025, 3, 4);
        Assert.Equal(2, Times());
        Report();
        Return();
        Assert.Equal(1, Times());
    }

    [Fact]
    public void The_head_is_written_to_only_for_what_the_head_owes_or_what_is_over_time()
    {
        Name(Post.Reporter, "小王");
        Name(Post.Head, "高局长");

        Assert.Equal("小王", Written());
        Rehearsal.Today = new(2025, 2, 13);
        Assert.Equal("小王、高局长", Written());
        Rehearsal.Today = new(2025, 3, 3);
        Report();
        Assert.Equal("高局长", Written());
    }

    [Fact]
    public void Where_the_one_who_is_meant_is_not_known_whoever_is_known_is_written_to()
    {
        Assert.Equal("", Written());
        Name(Post.Head, "高局长");
        Assert.Equal("高局长", Written());
    }

    [Fact]
    public void A_leader_who_owes_a_signature_is_no_unit()
    {
        Rehearsal.Today = new(2025, 3, 3);
        Report();
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, February), Rehearsal.WaterHead);

        var reminder = Assert.Single(Reminders());

        Assert.Equal(("陈县长", true, false), (reminder.Debtor, reminder.IsToLeader, reminder.IsToUnit));
    }

    [Fact]
    public void Whoever_has_a_correction_to_answer_is_reminded_of_it_like_of_anything_else_and_counted_anew_when_it_is_handed_over_again()
    {
        Rehearsal.Give(new SignForTask(2025, IssuedTask.Number), Rehearsal.WaterReporter);
        Rehearsal.Give(new ReceiveCorrection(new(2025, CaseSubjectKind.Task, "1", "1 新建水库"), "现场没有开工", "5f0c", LeftContact: false), new Actor("公众", Role.Public));
        var name = Assert.Single(Rehearsal.State.Cases()).Name;
        Assert.Equal([$"督查室 CaseAcceptance {name} 1"], OnCases());
        Rehearsal.Give(new AcceptCase(name, "水利局"), Rehearsal.Office);
        Name(Post.Reporter, "小王");
        Assert.Equal([$"水利局 CaseReply {name} 1"], OnCases());
        Assert.Equal("小王", Assert.Single(AllReminders(), reminder => reminder.Debtor == "水利局").Addressees.Single().Name);
        Rehearsal.Give(new EnterReminder("水利局", new(Channel.Hand, "电话", [$"CaseReply {name}"])), Rehearsal.Office);
        Rehearsal.Today = Rehearsal.Today.AddDays(1);
        Assert.Equal([$"水利局 CaseReply {name} 2"], OnCases());

        Rehearsal.Give(new ReplyToCase(name, "已经到现场核实"), Rehearsal.WaterReporter);
        Rehearsal.Today = Rehearsal.Today.AddDays(1);
        Rehearsal.Give(new HandCase(name, "水利局"), Rehearsal.Office, "没有写何时更正");

        Assert.Equal([$"水利局 CaseReply {name} 1"], OnCases());
    }

    private IReadOnlyList<Reminder> AllReminders() => Rehearsal.State.Reminders(CaseDebts.Of(Rehearsal.State, Rehearsal.State.Calendar(Calendars.Calendars.Pack.DaysOff), IssuedTask.Limits, Rehearsal.Today), Rehearsal.Today);

    private IEnumerable<string> OnCases() => AllReminders().SelectMany(reminder => reminder.Debts.Select(urged => $"{reminder.Debtor} {urged.Debt.Id} {urged.Times}"));

    private static readonly Period February = new(2025, 2);

    private void Name(Post post, string name) =>
        Rehearsal.Give(new NameContacts([new("水利局", new(post, name, new(2025, 1, 1)))]), Rehearsal.Office);

    private void Report() => Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, February, new(ProgressWord.UnderWay, "完成3公里")), Rehearsal.WaterReporter);

    private void Return() => Rehearsal.Give(new ReturnProgress(2025, IssuedTask.Number, February), Rehearsal.Office, "没有佐证");

    private IReadOnlyList<Reminder> Reminders() => Rehearsal.State.Reminders(_county.Debts(Rehearsal.Today), Rehearsal.Today);

    private int Times() => Assert.Single(Assert.Single(Reminders()).Debts).Times;

    private string Written() => string.Join('、', Assert.Single(Reminders()).Addressees.Select(contact => contact.Name));
}
