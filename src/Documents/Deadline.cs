using System.Diagnostics;

namespace Luoshi.Documents;

/// <summary>When the reading of a file must have come to its end; asked in every loop whose length the file decides.</summary>
internal sealed class Deadline(string name, OpenOptions options)
{
    private const int TicksPerLook = 1024;

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _ticks;

    /// <summary>What the file is called in messages.</summary>
    public string Name => name;

    /// <summary>What is left of the time; never negative.</summary>
    public TimeSpan Left => options.Limit - Stopwatch.GetElapsedTime(_start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    public CancellationToken Stop => options.Stop;

    /// <summary>Cheap enough for every step; the clock is looked at once in a while.</summary>
    public void Tick()
    {
        if (++_ticks % TicksPerLook == 0) Look();
    }

    public void Look()
    {
        options.Stop.ThrowIfCancellationRequested();
        if (Left == TimeSpan.Zero) throw Late();
    }

    public UnreadableException Late() => Refusal.TooSlow(name, options.Limit);
}
