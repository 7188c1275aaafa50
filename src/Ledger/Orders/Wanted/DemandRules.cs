namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>What every demand of an order has to say.</summary>
internal static class DemandRules
{
    public static OrderDemand Checked(this OrderDemand demand, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(demand.Wanted)) throw new RefusedException("督办单要写明要求承办单位做什么。", "An order says what the unit is to do.");
        CheckLimit(demand.Limit, today);
        return demand with { Wanted = demand.Wanted.Trim() };
    }

    public static void CheckLimit(DateOnly limit, DateOnly today)
    {
        if (limit < today) throw new RefusedException(
            $"答复时限 {limit:yyyy-MM-dd} 已经过了，要在 {today:yyyy-MM-dd} 或以后。", $"The last day for the answer, {limit:yyyy-MM-dd}, is over; it should be {today:yyyy-MM-dd} or later.");
    }
}
