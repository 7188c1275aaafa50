using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Tests.Cases;

/// <summary>A deputy's question goes the way of a correction, by limits of its own.</summary>
public sealed class QuestionRules
{
    private static readonly Actor _deputy = new("马代表", Role.Deputy);
    private static readonly CaseNumber _first = new(2025, 1);

    private static readonly TimeLimitTable _limits = new(
    [
        new(LimitedThing.AcceptCorrection, 2, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"), new(LimitedThing.AcceptQuestion, 1, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"),
        new(LimitedThing.ReplyToQuestion, 5, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"), new(LimitedThing.CloseQuestion, 2, LimitUnit.WorkingDays, new(2024, 1, 1), "惯例"),
    ]);

    private readonly Rehearsal _county = new() { Today = new(2025, 6, 6) };

    public QuestionRules() => _county.Give(new AskQuestion(new(2025, CaseSubjectKind.Task, "13", "13 改造供水管网18公里"), "下半年还有几公里没有开工？", "a"), _deputy);

    private Case First => _county.State.CaseOf(_first);

    [Fact]
    public void It_is_known_who_asked()
    {
        Assert.Equal((CaseKind.Question, "马代表"), (First.Sort, First.Asker));
    }

    [Fact]
    public void The_office_owes_at_each_step_what_is_set_for_questions()
    {
        Assert.Equal(new DateOnly(2025, 6, 9), Owed(new(2025, 6, 6)));
        _county.Today = new(2025, 6, 9);
        _county.Give(new AcceptCase(_first, "水利局"), Rehearsal.Office);
        Assert.Equal(new DateOnly(2025, 6, 16), Owed(new(2025, 6, 9)));
        _county.Give(new ReplyToCase(_first, "还有三公里，七月开工"), Rehearsal.WaterReporter);
        Assert.Equal(new DateOnly(2025, 6, 11), Owed(new(2025, 6, 9)));
    }

    [Fact]
    public void It_is_answered_and_can_come_to_nothing_else()
    {
        _county.Give(new AcceptCase(_first, ""), Rehearsal.Office);

        Assert.Contains("代表提问不能办成“核查无误”", Refused(CaseOutcome.NothingWrong), StringComparison.Ordinal);
        _county.Give(new CloseCase(_first, CaseOutcome.Answered, "还有三公里，七月开工。"), Rehearsal.Office);

        Assert.Equal(CaseOutcome.Answered, First.Ended!.Outcome);
    }

    [Fact]
    public void A_correction_is_not_closed_as_if_somebody_had_asked()
    {
        _county.Give(new ReceiveCorrection(new(2025, CaseSubjectKind.Task, "13", "13 改造供水管网18公里"), "十月的数写错了一位", "b", false), new Actor("公众", Role.Public));
        _county.Give(new AcceptCase(new(2025, 2), ""), Rehearsal.Office);

        Assert.Throws<RefusedException>(() => _county.Give(new CloseCase(new(2025, 2), CaseOutcome.Answered, "已经更正了。"), Rehearsal.Office));
    }

    private string Refused(CaseOutcome outcome) =>
        Assert.Throws<RefusedException>(() => _county.Give(new CloseCase(_first, outcome, "还有三公里，七月开工。"), Rehearsal.Office)).Chinese;

    private DateOnly? Owed(DateOnly asOf) => Assert.Single(CaseDebts.Of(_county.State, new WorkCalendar([], [], []), _limits, asOf)).By;
}
