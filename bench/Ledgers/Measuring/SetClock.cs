namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>A clock that stands where it was put: made reports are of months gone by.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2035, 1, 10, 1, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
