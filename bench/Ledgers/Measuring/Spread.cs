using System.Globalization;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>What several measurements of one thing came to.</summary>
internal sealed record Spread(double Least, double Median, double Most)
{
    public static Spread Of(IEnumerable<double> measured)
    {
        double[] ordered = [.. measured.Order()];
        return new(ordered[0], ordered[ordered.Length / 2], ordered[^1]);
    }

    /// <summary>The median, and between what the others lie.</summary>
    public string Say(string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Say(Median, format)} ({Say(Least, format)}–{Say(Most, format)})");

    private static string Say(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
