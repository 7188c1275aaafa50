using System.Globalization;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>What a measure stands at, from the year's beginning to the end of the month.</summary>
/// <param name="Measure">Which of the task's measures, from 1.</param>
/// <param name="Value">In the measure's unit, without scale.</param>
public sealed record AskedMeasure(int Measure, decimal Value)
{
    // More than any task has.
    private const int Most = 100;

    /// <summary>One for each measure, as they are typed in a form; empty where it is not known.</summary>
    internal static IReadOnlyList<string> Typed(IReadOnlyList<AskedMeasure> values)
    {
        var typed = new string[values.Where(value => value.Measure is >= 1 and <= Most).Select(value => value.Measure).DefaultIfEmpty(0).Max()];
        Array.Fill(typed, "");
        foreach (var value in values)
            if (value.Measure is >= 1 and <= Most) typed[value.Measure - 1] = value.Value.ToString(CultureInfo.InvariantCulture);
        return typed;
    }
}
