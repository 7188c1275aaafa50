namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>What every demand of an order has to say.</summary>
internal static class DemandRules
{
    public static OrderDemand Checked(this OrderDemand demand, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(demand.Wanted)) throw new RefusedException("督办单要写明要求承办单位做什么。", "An order says what the unit is to do.");
        CheckLimit(demand.Limit, today);
        var leader = demand.ApprovedBy.Trim();
        if (demand.OrderStep.IsApproved && leader.Length == 0) throw new RefusedException(
            $"{OrderNames.Chinese(demand.OrderStep)}要由县领导签发，请写明签发人。", $"An order at the step \"{demand.OrderStep.English}\" goes out in a leader's name: say who approved it.");
        return demand with { Wanted = demand.Wanted.Trim(), ApprovedBy = leader };
    }

    public static void CheckLimit(DateOnly limit, DateOnly today)
    {
        if (limit < today) throw new RefusedException(
            $"答复时限 {limit:yyyy-MM-dd} 已经过了，要在 {today:yyyy-MM-dd} 或以后。", $"The last day for the answer, {limit:yyyy-MM-dd}, is over; it should be {today:yyyy-MM-dd} or later.");
    }
}
