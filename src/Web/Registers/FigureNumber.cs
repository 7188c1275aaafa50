using System.Globalization;

namespace Luoshi.Web.Registers;

/// <summary>What a register comes to, as it is read: two digits behind the point at most, a dash for nothing.</summary>
internal static class FigureNumber
{
    public static string Say(decimal? value) => value is { } told ? decimal.Round(told, 2).ToString("#,0.##", CultureInfo.InvariantCulture) : "–";
}
