using Luoshi.Ledger.Indicators.Happened;

namespace Luoshi.Ledger.Indicators.Wanted;

/// <summary>Records releases, one or a whole table: all of them or none.</summary>
public sealed record RecordObservations(IReadOnlyList<ObservationWanted> Observations) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> StandsOn => Observations.Select(wanted => Indicator.KeyOf(wanted.Indicator)).Distinct();

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Observations.Count == 0) throw new RefusedException("没有要写的。", "There is nothing to write.");
        var ahead = new StateAhead(state);
        foreach (var wanted in Observations.OrderBy(wanted => wanted.Period).ThenBy(wanted => wanted.Release.Vintage))
        {
            var fact = Recorded(ahead, wanted, occasion);
            ahead.Take(fact);
            yield return fact;
        }
    }

    private static ObservationRecorded Recorded(StateAhead state, ObservationWanted wanted, Occasion occasion)
    {
        var rules = new SeriesRules(state, state.Indicator(wanted.Indicator), wanted.Period);
        rules.CheckHand(occasion);
        var release = rules.Completed(wanted.Release);
        rules.CheckDay(release, occasion.Today);
        rules.CheckNumbers(release);
        if (rules.IsClosed) rules.CheckOpening(occasion);
        return new(wanted.Indicator, wanted.Period, release);
    }
}
