using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators.Happened;

/// <summary>Numbers of the last release of a vintage had been entered wrongly; what stood there stays with it.</summary>
public sealed record ObservationCorrected(string Indicator, Period Period, Vintage Vintage, Told Told, Correction Correction) : FactOf<Observation>
{
    public override EntityKey Subject => Observation.KeyOf(Indicator, Period);

    protected override Observation Change(Observation before)
    {
        var releases = before.Releases.ToList();
        var index = releases.FindLastIndex(release => release.Vintage == Vintage);
        releases[index] = releases[index] with { Told = Told, Corrections = [.. releases[index].Corrections, Correction] };
        return before with { Releases = releases };
    }
}
