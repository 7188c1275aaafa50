using System.Globalization;

namespace Luoshi.Documents.Ofd;

/// <summary>Reads the lists of numbers that OFD writes in attributes; lengths are millimetres.</summary>
internal static class Measures
{
    public const double Points = 72 / 25.4;

    /// <summary>The numbers of a list, at most so many; an empty one where it is no list of numbers.</summary>
    public static double[] List(string? written, int most)
    {
        if (string.IsNullOrWhiteSpace(written)) return [];
        var numbers = new List<double>();
        foreach (var part in written.AsSpan().SplitAny(" \t\r\n,"))
        {
            var word = written.AsSpan()[part];
            if (word.IsEmpty) continue;
            if (numbers.Count == most || !TryNumber(word, out var number)) return [];
            numbers.Add(number);
        }
        return [.. numbers];
    }

    public static double Number(string? written, double otherwise) => written is not null && TryNumber(written.AsSpan().Trim(), out var number) ? number : otherwise;

    public static bool TryNumber(ReadOnlySpan<char> word, out double number) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
