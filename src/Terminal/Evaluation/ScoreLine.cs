using System.Globalization;

namespace Luoshi.Terminal.Evaluation;

/// <summary>One line of a score: a share between 0 and 1, or a count.</summary>
/// <param name="Name">Its key in JSON and first column in print.</param>
/// <param name="Value">The share or count.</param>
/// <param name="IsCount">Whether it is printed without decimals.</param>
/// <param name="Meaning">What it says, for people.</param>
internal sealed record ScoreLine(string Name, double Value, bool IsCount, Sentence Meaning)
{
    public static ScoreLine Count(string name, int value, string chinese, string english) =>
        new(name, value, true, new(chinese, english));

    public static ScoreLine Share(string name, double value, string chinese, string english) =>
        new(name, value, false, new(chinese, english));

    /// <summary>The value with four decimals; an exact tie (a multiple of 1/32) goes to the even digit.</summary>
    public string Printed =>
        IsCount ? Value.ToString("F0", CultureInfo.InvariantCulture)
        : Value * 32 == Math.Floor(Value * 32) ? decimal.Round((decimal)Value, 4, MidpointRounding.ToEven).ToString("F4", CultureInfo.InvariantCulture)
        : Value.ToString("F4", CultureInfo.InvariantCulture);
}
