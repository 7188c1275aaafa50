using Luoshi.Ledger;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Orders;

/// <summary>The orders on a plan, as whoever looks may see them.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Lines">The latest first.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record OrderBoard(int PlanYear, IReadOnlyList<OrderLine> Lines, EntryPlace Seen)
{
    /// <summary>What has no order and could have one; empty for all but the office.</summary>
    public IReadOnlyList<OrderProposal> Proposals { get; init; } = [];

    /// <summary>The month whose lamps the proposals are from; null where none were lit.</summary>
    public Period? Lit { get; init; }

    /// <summary>Those that somebody has to do something about: what is over time first, then by their last days.</summary>
    public IReadOnlyList<OrderLine> Open => [.. Lines.Where(line => line.Order.IsOpen).OrderByDescending(line => line.IsOver).ThenBy(line => line.Order.Limit)];

    /// <summary>Those that are done with, the latest first.</summary>
    public IReadOnlyList<OrderLine> Past => [.. Lines.Where(line => !line.Order.IsOpen)];

    public int Over => Lines.Count(line => line.IsOver);

    public int Of(OrderStanding standing) => Lines.Count(line => line.Order.Standing == standing);
}
