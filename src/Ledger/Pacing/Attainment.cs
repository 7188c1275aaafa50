using System.Globalization;

namespace Luoshi.Ledger.Pacing;

/// <summary>How much of a target was reached, and how percent and percentage points are printed.</summary>
public static class Attainment
{
    /// <summary>Percent of the target; null where the target is no amount to fill up (zero or below).</summary>
    public static decimal? Of(decimal value, decimal target) => target > 0 ? value * 100 / target : null;

    /// <summary>To one place, halves away from zero, as bulletins print it: 91.7.</summary>
    public static string Print(decimal percent) =>
        decimal.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
