namespace Luoshi.Desk.Orders;

/// <summary>An order as somebody typed it.</summary>
/// <param name="Unit">To whom it goes; empty: to the unit that leads.</param>
/// <param name="Step">The name of the step; empty: as proposed.</param>
/// <param name="Wanted">What the unit is to do; empty: what is usual.</param>
/// <param name="Limit">The last day for the answer; null: by the working days of the step.</param>
/// <param name="Reason">Why; empty: as proposed.</param>
public sealed record TypedOrder(string Unit, string Step, string Wanted, DateOnly? Limit, string Reason)
{
    /// <summary>The leader who approved it; empty: nobody is named.</summary>
    public string ApprovedBy { get; init; } = "";
}
