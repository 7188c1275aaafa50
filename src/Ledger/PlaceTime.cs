namespace Luoshi.Ledger;

/// <summary>The clock of the places: China keeps one time, without summer time.</summary>
public static class PlaceTime
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Shanghai);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);
}
