namespace Luoshi.Web.Tests;

/// <summary>A clock that runs on from a moment, and ahead by as much as a test says.</summary>
internal sealed class LaterClock(DateTimeOffset from) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();
    private TimeSpan _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => (from + System.GetElapsedTime(_begun) + _ahead).ToUniversalTime();
}
