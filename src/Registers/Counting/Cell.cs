using System.Globalization;
using Luoshi.Registers.Declared;

namespace Luoshi.Registers.Counting;

/// <summary>The part of a roll-up that is of one month and one group.</summary>
/// <param name="RollUp">The roll-up's id.</param>
/// <param name="Month">The month, as <c>2025-03</c>.</param>
/// <param name="Group">The values that it is told apart by, one behind the other; empty where it is told as one.</param>
public readonly record struct Cell(string RollUp, string Month, string Group)
{
    // What parts the values of a group, and what it is written as inside of one; a stroke parts ids.
    private const char Between = '|';

    public static Cell Of(RollUp rollUp, DateOnly day, IEnumerable<string> group) => new(rollUp.Id, day.ToString("yyyy-MM", CultureInfo.InvariantCulture), GroupOf(group));

    /// <summary>As values that figures are told apart by are written behind each other.</summary>
    public static string GroupOf(IEnumerable<string> values) => string.Join(Between, values.Select(Escaped));

    /// <summary>The values that it is told apart by.</summary>
    public IReadOnlyList<string> Values => Group.Length == 0 ? [] : [.. Group.Split(Between).Select(value => value == Nothing ? "" : Uri.UnescapeDataString(value))];

    // A sign that stands alone is never made of a value.
    private const string Nothing = "%";

    private static string Escaped(string value) => value.Length == 0 ? Nothing : value.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
}
