namespace Luoshi.Web.Tests;

/// <summary>A clock that runs on from a moment, and ahead by as much as a test says; what waits for a time that is jumped over is woken.</summary>
internal sealed class LaterClock(DateTimeOffset from) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();
    private TimeSpan _ahead;

    private event Action<TimeSpan>? Jumped;

    public void Advance(TimeSpan by)
    {
        _ahead += by;
        Jumped?.Invoke(by);
    }

    public override DateTimeOffset GetUtcNow() => (from + System.GetElapsedTime(_begun) + _ahead).ToUniversalTime();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Jumped += by =>
        {
            if (by >= dueTime && dueTime > TimeSpan.Zero) callback(state);
        };
        return base.CreateTimer(callback, state, dueTime, period);
    }
}
