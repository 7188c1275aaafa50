using System.Globalization;
using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Inside;

/// <summary>How a number is mistyped: one digit another, two neighbours exchanged, one dropped, or the scale slipped.</summary>
internal static class Slips
{
    /// <summary>Whether a slip of the hand makes one of the numbers from the other.</summary>
    public static bool Explain(Number one, Number other) => Digits(one) is { Length: >= 2 } left && Digits(other) is { Length: >= 2 } right && (left == right || Explain(left, right));

    /// <summary>Whether it makes the printed number from one that was computed, rounded to as many digits. Of two digits every eighth pair differs in one by chance: there they have to be exchanged.</summary>
    public static bool Explain(Number printed, decimal computed)
    {
        var point = printed.Words.IndexOf('.');
        var decimals = point < 0 ? 0 : printed.Words[(point + 1)..].TakeWhile(char.IsAsciiDigit).Count();
        var wanted = Math.Round(computed, decimals).ToString($"F{decimals}", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        return computed > 0 && Digits(printed) is { Length: >= 2 } digits && wanted.TrimEnd('0') is var other
            && (digits.Length > 2 ? Explain(digits, other) : digits.Length == other.Length && digits[0] == other[1] && digits[1] == other[0]);
    }

    private static bool Explain(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) == 1) return IsWithoutOne(left.Length > right.Length ? left : right, left.Length > right.Length ? right : left);
        if (left.Length != right.Length) return false;
        var differing = Enumerable.Range(0, left.Length).Where(at => left[at] != right[at]).ToList();
        return differing.Count == 1 || (differing is [var first, var second] && second == first + 1 && left[first] == right[second] && left[second] == right[first]);
    }

    private static bool IsWithoutOne(string longer, string shorter) => Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);

    private static string Digits(Number number) => string.Concat(number.Words.Where(char.IsAsciiDigit)).TrimEnd('0');
}
