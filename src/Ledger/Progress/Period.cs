using System.Globalization;
using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Progress;

/// <summary>A month that is reported on; what is reported for it is cumulated from the year's beginning to its end.</summary>
[JsonConverter(typeof(PeriodConverter))]
public readonly record struct Period(int Year, int Month) : IComparable<Period>
{
    private const string Form = "yyyy-MM";

    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month after it.</summary>
    public Period Next => Of(LastDay.AddDays(1));

    public Period Before => Of(new DateOnly(Year, Month, 1).AddDays(-1));

    public int CompareTo(Period other) => (Year, Month).CompareTo((other.Year, other.Month));

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>2025-05.</summary>
    public override string ToString() => new DateOnly(Year, Month, 1).ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null where the text is no month.</summary>
    public static Period? Parse(string text) =>
        text is [_, _, _, _, '-', _, _] && IsNumber(text.AsSpan(0, 4), out var year) && IsNumber(text.AsSpan(5), out var month) &&
        year > 0 && month is >= 1 and <= 12 ? new(year, month) : null;

    public static Period Of(DateOnly day) => new(day.Year, day.Month);

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
