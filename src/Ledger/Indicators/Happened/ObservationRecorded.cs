using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators.Happened;

/// <summary>A release came in; it holds from now on, and those before it stay.</summary>
public sealed record ObservationRecorded(string Indicator, Period Period, Release Release) : Fact
{
    public override EntityKey Subject => Observation.KeyOf(Indicator, Period);

    public override Entity Change(Entity? before)
    {
        var observation = before as Observation ?? new Observation(Indicator, Period);
        return observation with { Releases = [.. observation.Releases, Release] };
    }
}
