using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Tests.Owed;

/// <summary>Who owes what, from publication to the closing of a task.</summary>
public sealed class DebtRules
{
    private static readonly Period February = new(2025, 2);

    private readonly IssuedTask _county = new("990101", new(2025, 2, 10), new(2025, 12, 31));

    private Rehearsal Rehearsal => _county.Rehearsal;

    [Fact]
    public void What_is_owed_goes_from_hand_to_hand_until_the_task_is_closed()
    {
        Owes("SigningFor 水利局");
        Rehearsal.Give(new SignForTask(2025, IssuedTask.Number), Rehearsal.WaterReporter);
        Owes();
        Rehearsal.Today = new(2025, 3, 3);
        Owes("Report 水利局");
        Report(ProgressWord.Done);
        Owes("Signature 水利局");
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, February), Rehearsal.WaterHead);
        Owes("Signature 陈县长");
        Rehearsal.Give(new ReturnProgress(2025, IssuedTask.Number, February), Rehearsal.Chief, "没有佐证");
        Owes("Redoing 水利局");
        Report(ProgressWord.Done);
        Sign();
        Owes("Verification 督查室");
        Rehearsal.Give(new VerifyProgress(2025, IssuedTask.Number, February, ProgressWord.Done), Rehearsal.Office);
        Owes("Closing 督查室");
        Rehearsal.Give(new CloseTask(2025, IssuedTask.Number), Rehearsal.Office);
        Owes();
        Rehearsal.Today = new(2026, 3, 1);
        Owes();
    }

    [Fact]
    public void A_month_left_out_is_owed_no_more_once_a_later_one_is_in()
    {
        Rehearsal.Today = new(2025, 4, 1);
        Owes("SigningFor 水利局", "Report 水利局", "Report 水利局");
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, new(2025, 3), new(ProgressWord.UnderWay, "已开工")), Rehearsal.WaterReporter);
        Owes("Signature 水利局");
    }

    [Fact]
    public void While_a_dispute_is_open_the_office_owes_and_not_the_unit()
    {
        Rehearsal.Give(new DisputeAssignment(2025, IssuedTask.Number, "陈县长"), Rehearsal.WaterHead, "属住建局职责");
        Rehearsal.Today = new(2025, 3, 3);
        Owes("Answer 督查室");
        Rehearsal.Give(new UpholdAssignment(2025, IssuedTask.Number), Rehearsal.Office, "水渠归水利局");
        Owes("Report 水利局", "SigningFor 水利局");
    }

    [Fact]
    public void A_task_that_goes_to_another_unit_is_that_units_to_sign_for_from_that_day()
    {
        Rehearsal.Give(new DisputeAssignment(2025, IssuedTask.Number, "陈县长"), Rehearsal.WaterHead, "属住建局职责");
        Rehearsal.Today = new(2025, 3, 3);
        var content = new TaskContent("改造水渠18公里") { Lead = "住建局", Leader = "陈县长", Due = new(2025, 12, 31) };
        Rehearsal.Give(new ReviseTask(2025, IssuedTask.Number, content, "陈县长"), Rehearsal.Office, "职责调整");

        var debt = Assert.Single(_county.Debts(Rehearsal.Today));

        Assert.Equal((DebtKind.SigningFor, "住建局", new DateOnly(2025, 3, 3)), (debt.Kind, debt.Debtor, debt.Since));
    }

    [Fact]
    public void A_renamed_unit_owes_what_it_owed_and_signs_for_nothing_again()
    {
        Rehearsal.Give(new SignForTask(2025, IssuedTask.Number), Rehearsal.WaterReporter);
        Rehearsal.Today = new(2025, 4, 1);
        Rehearsal.Give(new ReorganizeUnits(["水利局"], ["水务局"], Rehearsal.Today, "陈县长"), Rehearsal.Office, "机构改革");

        Owes("Report 水务局", "Report 水务局");
    }

    [Fact]
    public void A_task_added_later_is_owed_from_the_day_it_was_added()
    {
        Rehearsal.Today = new(2025, 5, 12);
        Rehearsal.Give(new AddTasks(2025, [new(TaskList.Main, new("清淤5公里") { Lead = "水利局" })]), Rehearsal.Office);

        var debt = Assert.Single(_county.Debts(Rehearsal.Today), debt => debt.Task.Number == new TaskNumber(TaskList.Main, 2));

        Assert.Equal((DebtKind.SigningFor, new DateOnly(2025, 5, 14)), (debt.Kind, debt.By));
    }

    [Fact]
    public void A_day_that_the_county_set_moves_the_last_day()
    {
        Rehearsal.Give(new SetOwnDay(new(2025, 2, 11), true, "县庆"), Rehearsal.Office);

        Assert.Equal(new DateOnly(2025, 2, 13), Assert.Single(_county.Debts(Rehearsal.Today)).By);
    }

    [Fact]
    public void Without_a_known_limit_there_is_no_last_day_and_nothing_is_over()
    {
        var debt = Assert.Single(Debts.Of(Rehearsal.State, Calendars.Calendars.National, new TimeLimitTable([]), new(2025, 2, 27)));

        Assert.Equal((null, null, false), (debt.By, debt.Left, debt.IsOver));
    }

    [Fact]
    public void Nothing_is_owed_before_publication() => Assert.Empty(_county.Debts(new(2025, 2, 9)));

    private void Owes(params string[] debts)
    {
        var owed = _county.Debts(Rehearsal.Today);
        Assert.Equal(debts.Order(StringComparer.Ordinal), owed.Select(debt => $"{debt.Kind} {debt.Debtor}").Order(StringComparer.Ordinal));
        Assert.Equal(owed.Select(debt => $"{debt}"), _county.DebtsOnTask(Rehearsal.Today).Select(debt => $"{debt}"));
    }

    private void Report(ProgressWord word) =>
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, February, new(word, "完成18公里")), Rehearsal.WaterReporter);

    private void Sign()
    {
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, February), Rehearsal.WaterHead);
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, February), Rehearsal.Chief);
    }
}
