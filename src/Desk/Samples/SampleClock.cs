namespace Luoshi.Desk.Samples;

/// <summary>The clock of the invented county: it is put from day to day while its year is made, and goes on from there.</summary>
public sealed class SampleClock : TimeProvider
{
    private DateTimeOffset _set;
    private long _since = System.GetTimestamp();

    /// <summary>Puts it to a moment by the time of the places.</summary>
    internal void Put(DateOnly day, TimeOnly time)
    {
        _set = new DateTimeOffset(day, time, TimeSpan.FromHours(8));
        _since = System.GetTimestamp();
    }

    public override DateTimeOffset GetUtcNow() => (_set + System.GetElapsedTime(_since)).ToUniversalTime();
}
