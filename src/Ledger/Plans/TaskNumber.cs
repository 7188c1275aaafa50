using System.Globalization;
using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Plans;

/// <summary>
/// The number of a task as it is cited (第13件): running over the whole of its list, with a part for what was split from it
/// (13-1). Never given anew once the plan is published.
/// </summary>
/// <param name="List">Which list it is in.</param>
/// <param name="Number">From 1.</param>
/// <param name="Part">From 1 for what came of a split, else 0.</param>
[JsonConverter(typeof(TaskNumberConverter))]
public readonly record struct TaskNumber(TaskList List, int Number, int Part = 0) : IComparable<TaskNumber>
{
    private const string Marks = "民上";

    public int CompareTo(TaskNumber other) => (List, Number, Part).CompareTo((other.List, other.Number, other.Part));

    public static bool operator <(TaskNumber left, TaskNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(TaskNumber left, TaskNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(TaskNumber left, TaskNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TaskNumber left, TaskNumber right) => left.CompareTo(right) >= 0;

    /// <summary>13, 13-1; 民2 in the list of practical matters, 上2 in that of what the level above asks.</summary>
    public override string ToString()
    {
        var mark = List == TaskList.Main ? "" : Marks[(int)List - 1].ToString();
        return Part == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{mark}{Number}")
            : string.Create(CultureInfo.InvariantCulture, $"{mark}{Number}-{Part}");
    }

    /// <summary>Null where the text is no such number.</summary>
    public static TaskNumber? Parse(string text)
    {
        var list = text.Length > 0 ? Marks.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
        var digits = text.AsSpan(list > 0 ? 1 : 0);
        var dash = digits.IndexOf('-');
        if (!IsNumber(dash < 0 ? digits : digits[..dash], out var number)) return null;
        if (dash < 0) return new((TaskList)list, number);
        return IsNumber(digits[(dash + 1)..], out var part) ? new((TaskList)list, number, part) : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
