namespace Luoshi.Vocabulary.Calendars;

/// <summary>
/// The days off of a region for one year and the days worked in their stead, as one paper sets them (节假日安排). Weekends that it
/// leaves as they are do not stand in it. Where there is none for a year, that year is not announced yet.
/// </summary>
/// <param name="Region">For whom: 全国, or a part of it whose papers add to the national ones.</param>
/// <param name="Year">The year in the paper's title; single days may lie in the December before.</param>
public sealed record DaysOff(string Region, int Year)
{
    /// <summary>The paper: its number, or its title and date.</summary>
    public required string Source { get; init; }

    /// <summary>What the codes of the places begin with for which it holds (65); empty for all places.</summary>
    public string Codes { get; init; } = "";

    public required IReadOnlyList<SetDay> Days { get; init; }
}
