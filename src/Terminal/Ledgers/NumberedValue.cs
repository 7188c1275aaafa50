using System.Globalization;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>A value of one of a task's measures on the command line: <c>82</c>, or <c>2=82</c> for the second.</summary>
internal static class NumberedValue
{
    // Far beyond any figure of a country, and far from what decimals can hold.
    private const decimal Most = 1_000_000_000_000_000m;

    public static MeasureValue Parse(string option, string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var number = 1;
        if ((equals < 0 || int.TryParse(text.AsSpan(0, equals), NumberStyles.None, CultureInfo.InvariantCulture, out number)) &&
            decimal.TryParse(text.AsSpan(equals + 1), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return Math.Abs(value) <= Most ? new(number, value) : throw new Failure(new(
                $"{option} 的数太大：{text}。请核对单位。", $"{option} is too large a number: {text}. Check the unit."));
        throw new Failure(new($"{option} 要写成 82 或 2=82 这样，不能是“{text}”。", $"{option} is written as 82 or 2=82, not \"{text}\"."));
    }
}
