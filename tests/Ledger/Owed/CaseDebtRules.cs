using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Tests.Owed;

/// <summary>What is owed on a correction as it goes from hand to hand, counted in working days.</summary>
public sealed class CaseDebtRules
{
    private static readonly CaseNumber _first = new(2025, 1);

    private static readonly TimeLimitTable _limits = new(
    [
        new(LimitedThing.AcceptCorrection, 2, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"), new(LimitedThing.ReplyToCorrection, 5, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"),
        new(LimitedThing.CloseCorrection, 3, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"),
    ]);

    private readonly Rehearsal _county = new() { Today = new(2025, 6, 6) };

    public CaseDebtRules() => _county.Give(
        new ReceiveCorrection(new(2025, CaseSubjectKind.Task, "13", "13 改造供水管网18公里"), "十月的数写错了一位", "a", false), new Actor("公众", Role.Public));

    [Fact]
    public void The_office_owes_an_answer_whether_it_accepts_it()
    {
        Assert.Equal((CaseDebtKind.Acceptance, Debtors.Office, new DateOnly(2025, 6, 10), 2), Owed(new(2025, 6, 6)));
        Assert.Equal((CaseDebtKind.Acceptance, Debtors.Office, new DateOnly(2025, 6, 10), -1), Owed(new(2025, 6, 11)));
    }

    [Fact]
    public void The_unit_that_has_it_owes_the_reply_from_the_day_it_was_handed_over()
    {
        _county.Today = new(2025, 6, 9);
        _county.Give(new AcceptCase(_first, "水利局"), Rehearsal.Office);
        Assert.Equal((CaseDebtKind.Reply, "水利局", new DateOnly(2025, 6, 16), 5), Owed(new(2025, 6, 9)));

        _county.Today = new(2025, 6, 17);
        _county.Give(new HandCase(_first, "住建局"), Rehearsal.Office, "派错了");
        Assert.Equal((CaseDebtKind.Reply, "住建局", new DateOnly(2025, 6, 24), 5), Owed(new(2025, 6, 17)));
    }

    [Fact]
    public void The_office_owes_the_answer_to_the_reader_and_then_nothing_is_owed()
    {
        _county.Give(new AcceptCase(_first, "水利局"), Rehearsal.Office);
        _county.Today = new(2025, 6, 12);
        _county.Give(new ReplyToCase(_first, "录入时少写了一位"), Rehearsal.WaterReporter);
        Assert.Equal((CaseDebtKind.Closing, Debtors.Office, new DateOnly(2025, 6, 17), 3), Owed(new(2025, 6, 12)));

        _county.Give(new CloseCase(_first, CaseOutcome.Corrected, "少写一位，已经更正"), Rehearsal.Office);

        Assert.Null(Owed(new(2025, 6, 12)));
    }

    [Fact]
    public void Where_the_office_keeps_it_the_office_owes_what_a_unit_would()
    {
        _county.Give(new AcceptCase(_first, ""), Rehearsal.Office);

        Assert.Equal((CaseDebtKind.Closing, Debtors.Office, new DateOnly(2025, 6, 13), 5), Owed(new(2025, 6, 6)));
    }

    [Fact]
    public void Where_no_limit_is_known_nothing_is_late()
    {
        var debt = Assert.Single(CaseDebts.Of(_county.State, Calendar, new([]), new(2026, 6, 6)));

        Assert.Equal((null, false), (debt.By, debt.IsOver));
    }

    private (CaseDebtKind, string, DateOnly, int)? Owed(DateOnly asOf) =>
        CaseDebts.Of(_county.State, Calendar, _limits, asOf) is [var debt] ? (debt.Kind, debt.Debtor, debt.By!.Value, debt.Left!.Value) : null;

    private static WorkCalendar Calendar => new([], [], []);
}
