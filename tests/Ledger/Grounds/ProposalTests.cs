using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tests.Lighting;
using Luoshi.Ledger.Tests.Owed;
using Luoshi.Packs;
using Luoshi.Packs.Orders;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Tests.Grounds;

/// <summary>For which tasks an order is proposed, at which step and why.</summary>
public sealed class ProposalTests
{
    private static readonly OrderStepSet _steps = PackFile.Read(Checkout.At("packs", "county", "order-steps.yaml"), OrderStepPack.Read).At(new(2026, 1, 1))!;

    private readonly LampCounty _county = new("yinchuan", LampCounty.Pipes);

    public ProposalTests() => _county.Rehearsal.Today = new(LampCounty.Year, 4, 8);

    // By the end of March 4.5 of 18 kilometres are due.
    [Theory]
    [InlineData(4.5, null)]
    [InlineData(2.0, "blue")]
    public void A_lamp_that_warns_is_a_ground_and_a_good_one_is_none(double kilometres, string? step)
    {
        _county.Report(3, (decimal)kilometres);
        _county.Light(3);

        Assert.Equal(step, Proposed(3)?.Rule.Step.Name);
    }

    [Fact]
    public void The_hardest_step_is_proposed_that_anything_speaks_for()
    {
        _county.Rehearsal.Today = new(LampCounty.Year + 1, 1, 8);
        _county.Report(11, 2m);
        _county.Light(11);

        Assert.Equal(("red", true, DebtKind.Completion), Proposed(11) is { } proposal ? (proposal.Rule.Step.Name, proposal.Lit is not null, proposal.Over.Single(debt => debt.Kind == DebtKind.Completion).Kind) : default);
    }

    [Fact]
    public void A_report_that_is_over_time_is_a_ground_and_one_that_is_not_over_yet_is_none()
    {
        Assert.Null(Proposed(3)?.Over.FirstOrDefault(debt => debt.Period == new Period(LampCounty.Year, 3)));
        _county.Rehearsal.Today = new(LampCounty.Year, 4, 20);

        Assert.Contains(Proposed(3)!.Over, debt => debt.Period == new Period(LampCounty.Year, 3));
    }

    [Fact]
    public void What_had_an_order_is_proposed_again_only_by_what_came_after_it()
    {
        _county.Report(3, 2m);
        _county.Light(3);
        var proposal = Proposed(3)!;
        _county.Rehearsal.Give(new IssueOrder(LampCounty.Year, proposal.Task.Number, proposal.Unit, new OrderDemand(proposal.Rule.Step, "整改", new(LampCounty.Year, 4, 20))), Rehearsal.Office, "滞后");
        Assert.Null(Proposed(3));

        _county.Rehearsal.Give(new CloseOrder(LampCounty.Year, 1), Rehearsal.Office, "已整改");
        Assert.Null(Proposed(3));
        _county.Rehearsal.Today = new(LampCounty.Year, 5, 8);
        _county.Report(4, 2m);
        _county.Light(4);

        Assert.NotNull(Proposed(4));
    }

    [Fact]
    public void A_step_that_is_for_nothing_is_never_proposed()
    {
        _county.Report(3, 2m);
        _county.Light(3);

        Assert.Null(Proposed(3, _steps with { Rules = [.. _steps.Rules.Select(rule => rule with { For = [] })] }));
    }

    private OrderProposal? Proposed(int month, OrderStepSet? steps = null)
    {
        var (state, today) = (_county.Rehearsal.State, _county.Rehearsal.Today);
        var debts = Debts.Of(state, state.Calendar(Calendars.Calendars.Pack.DaysOff), IssuedTask.Limits, today, LampCounty.Year);
        var lit = state.LampMonth(LampCounty.Year, new(LampCounty.Year, month));
        return new OrderProposals(state, lit, debts, steps ?? _steps, today).Of(LampCounty.Year).SingleOrDefault();
    }
}
