using Luoshi.Ledger.Indicators.Happened;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators.Wanted;

/// <summary>Puts numbers right that were entered wrongly, with the reason; what was wrong stays beside them.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Told">What the release does tell: all of its numbers.</param>
public sealed record CorrectObservation(string Indicator, Period Period, Told Told) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [Observation.KeyOf(Indicator, Period)];

    /// <summary>Of which release; null: of the one that holds.</summary>
    public Vintage? Vintage { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var rules = new SeriesRules(state, state.Indicator(Indicator), Period);
        var observation = state.Observation(Indicator, Period) ?? throw rules.NothingTold();
        var release = Vintage is { } vintage ? observation.Releases.LastOrDefault(release => release.Vintage == vintage) ?? throw rules.NotReleasedAs(vintage) : observation.Standing;
        rules.CheckHand(occasion);
        if (release.Told == Told) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger says the same already: nothing was written.");
        rules.CheckNumbers(release with { Told = Told });
        if (rules.IsClosed) rules.CheckOpening(occasion);
        yield return new ObservationCorrected(Indicator, Period, release.Vintage, Told, new Correction(release.Told, occasion.Today, occasion.By.Name, occasion.Reason));
    }
}
