using System.Globalization;

namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Why officials of units are not taken as they were given.</summary>
internal static class OfficialsRefusal
{
    public static RefusedException NothingNew => new(
        "和账本里已有的一样，没有要写的。", "The ledger has all of it already: nothing was written.");

    public static void Check(string unit, DateOnly from, DateOnly? until)
    {
        if (string.IsNullOrWhiteSpace(unit)) throw new RefusedException("没有写明是哪个单位。", "The unit is missing.");
        if (until < from) throw new RefusedException(
            string.Create(CultureInfo.InvariantCulture, $"{unit}：止日 {until:yyyy-MM-dd} 在起日 {from:yyyy-MM-dd} 之前。"),
            string.Create(CultureInfo.InvariantCulture, $"{unit}: the last day, {until:yyyy-MM-dd}, is before the first, {from:yyyy-MM-dd}."));
    }
}
