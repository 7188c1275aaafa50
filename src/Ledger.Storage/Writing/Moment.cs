namespace Luoshi.Ledger.Storage.Writing;

/// <summary>When a command is carried out, in UTC and by the place's calendar.</summary>
internal readonly record struct Moment(DateTimeOffset At)
{
    /// <summary>Two nodes' clocks may differ by so much without harm: the later entry then takes the time of the one before.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    public DateOnly Today => PlaceTime.DayOf(At);

    /// <summary>The time of day by the place's clock, to the minute.</summary>
    public TimeOnly Time => TimeOnly.FromTimeSpan(new(PlaceTime.Of(At).Hour, PlaceTime.Of(At).Minute, 0));

    /// <summary>To the microsecond, as entries keep it.</summary>
    public static Moment Of(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
    }

    /// <exception cref="RefusedException">The clock has been set back.</exception>
    public void MustFollow(DateTimeOffset last)
    {
        if (At >= last - Tolerance) return;
        throw new RefusedException(
            $"电脑时钟比账本最后一条分录（{PlaceTime.Of(last):yyyy-MM-dd HH:mm}）早，这次没有写。请先校准时钟。",
            $"The clock is behind the ledger's last entry ({PlaceTime.Of(last):yyyy-MM-dd HH:mm}): nothing was written. Set the clock right first.");
    }
}
