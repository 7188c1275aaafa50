using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Burden;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Reminders.Wanted;

namespace Luoshi.Ledger.Tests.Burden;

public sealed class ExampleTests
{
    private static readonly TaskNumber _first = new(TaskList.Main, 1);

    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Burden", "examples.md"), "month", "owed", "given", "again", "signed", "values", "others", "urged", "because");

    private readonly Rehearsal _county = new();

    [Fact]
    public void A_year_weighs_what_was_worked_out_by_hand()
    {
        Live();

        var unit = Assert.Single(BurdenMeter.Of(_county.Entries, 2025, new(2025, 7, 15)));

        Assert.Equal("水利局", unit.Unit);
        Assert.Equal(_rows.Select(row => string.Join(' ', row.SkipLast(1))), _rows.Select(row => Told(unit, Period.Parse(row[0])!.Value)));
    }

    [Fact]
    public void The_year_is_the_sum_of_its_months()
    {
        Live();

        var year = Assert.Single(BurdenMeter.Of(_county.Entries, 2025, new(2025, 7, 15))).Year;

        Assert.Equal((4, 3, 1, 2, 3, 1, 2, 7), (year.ReportsOwed, year.ReportsGiven, year.Resubmissions, year.Signatures, year.ValuesGiven, year.Others, year.Urgings, year.Entries));
    }

    [Fact]
    public void Months_that_have_not_ended_are_not_asked_for()
    {
        Live();

        Assert.Equal(1, Assert.Single(BurdenMeter.Of(_county.Entries.Where(entry => entry.At < new DateTimeOffset(2025, 3, 31, 0, 0, 0, TimeSpan.Zero)), 2025, new(2025, 3, 30))).Year.ReportsOwed);
    }

    [Fact]
    public void Another_year_weighs_nothing() => Assert.Empty(BurdenMeter.Of(_county.Entries, 2024, new(2025, 7, 15)));

    private static string Told(UnitBurden unit, Period period)
    {
        var month = unit.Months.SingleOrDefault(month => month.Month == period) ?? new MonthBurden(period);
        return $"{period} {month.ReportsOwed} {month.ReportsGiven} {month.Resubmissions} {month.Signatures} {month.ValuesGiven} {month.Others} {month.Urgings}";
    }

    private void Live()
    {
        On(2, 10, new OpenLedger("990101", "云牧县"), new Actor("管理员", Role.Administrator));
        var content = new TaskContent("改造水渠18公里") { Lead = "水利局", Leader = "陈县长", Measures = [new("水渠改造", 18, "公里")] };
        On(2, 10, new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, content)]), Rehearsal.Office);
        On(2, 10, new ApprovePlan(2025), Rehearsal.Chief);
        On(2, 10, new PublishPlan(2025, ""), Rehearsal.Office);
        On(2, 11, new SignForTask(2025, _first), Rehearsal.WaterReporter);
        On(3, 3, Report(2, 3), Rehearsal.WaterReporter);
        On(3, 4, new ReturnProgress(2025, _first, new(2025, 2)), Rehearsal.Office, "没有佐证");
        On(3, 5, Report(2, 3), Rehearsal.WaterReporter);
        On(3, 5, new SignProgress(2025, _first, new(2025, 2)), Rehearsal.WaterHead);
        On(4, 2, Report(3, 6), Rehearsal.WaterReporter);
        On(4, 2, new SignProgress(2025, _first, new(2025, 3)) { OnPaperBy = "高局长" }, Rehearsal.Office);
        On(5, 12, Remind("电话"), Rehearsal.Office);
        On(5, 12, Remind("微信群"), Rehearsal.Office);
        On(5, 13, Remind("电话"), Rehearsal.Office);
        On(6, 3, Report(5, null), Rehearsal.WaterReporter);
        On(6, 5, new VerifyProgress(2025, _first, new(2025, 5), ProgressWord.Done) { Chain = new([]) }, Rehearsal.Office);
    }

    private static ReportProgress Report(int month, decimal? value) => new(2025, _first, new(2025, month), new(ProgressWord.UnderWay, "施工") { Values = value is { } known ? [new(1, known)] : [] });

    private static EnterReminder Remind(string how) => new("水利局", new(Channel.Hand, how, ["Report 2025/1 2025-04"]));

    private void On(int month, int day, Command command, Actor by, string reason = "")
    {
        _county.Today = new(2025, month, day);
        _county.Give(command, by, reason);
    }
}
