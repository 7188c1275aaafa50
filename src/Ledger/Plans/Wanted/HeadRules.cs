using System.Globalization;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>What must hold of the number and the day that a plan is issued with.</summary>
internal static class HeadRules
{
    public static void CheckDay(DateOnly? issued, DateOnly today)
    {
        if (issued > today) throw new RefusedException(
            string.Create(CultureInfo.InvariantCulture, $"印发日期 {issued:yyyy-MM-dd} 还没有到。"), string.Create(CultureInfo.InvariantCulture, $"The day of issue, {issued:yyyy-MM-dd}, has not come yet."));
    }
}
