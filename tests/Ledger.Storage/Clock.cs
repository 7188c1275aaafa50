namespace Luoshi.Ledger.Storage.Tests;

/// <summary>A clock that is set by hand.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
