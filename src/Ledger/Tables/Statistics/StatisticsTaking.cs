using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>Holds the rows of statistical tables against the ledger. The rules are those of the command that would be given.</summary>
public sealed class StatisticsTaking
{
    private readonly StatisticsOrder _order;
    private readonly StateAhead _ahead;
    private readonly Dictionary<(string Indicator, Period Period), int> _met = [];

    private StatisticsTaking(ILedgerState state, StatisticsOrder order) => (_order, _ahead) = (order, new StateAhead(state));

    public static StatisticsOutcome Of(ILedgerState state, IReadOnlyList<StatisticsTable> tables, IReadOnlyList<StatisticsRow> rows, StatisticsOrder order)
    {
        var taking = new StatisticsTaking(state, order);
        return new(order, tables, [.. rows.Select(taking.Against)]);
    }

    private StatisticsRowOutcome Against(StatisticsRow row)
    {
        if (row.Indicator is not { } declared) return new(row, StatisticsFate.PassedOver) { Reasons = [StatisticsFaults.NotKnown(row.Name)] };
        if (row.Faults.Count > 0) return new(row, StatisticsFate.Refused) { Reasons = row.Faults };
        if (row.Told.Count == 0) return new(row, StatisticsFate.PassedOver) { Reasons = [StatisticsFaults.Empty] };
        foreach (var (period, _) in row.Told)
            if (!_met.TryAdd((declared.Id, period), row.Row.Line)) return new(row, StatisticsFate.Refused) { Reasons = [StatisticsFaults.Twice(_met[(declared.Id, period)])] };
        var brings = row.Told.Where(told => !IsThere(declared.Id, told.Period, told.Told))
            .Select(told => new ObservationWanted(declared.Id, told.Period, new Release(_order.Vintage, _order.On, _order.Source, told.Told))).ToList();
        return brings.Count == 0 ? new(row, StatisticsFate.Same) : Tried(row, brings);
    }

    private StatisticsRowOutcome Tried(StatisticsRow row, List<ObservationWanted> brings)
    {
        try
        {
            foreach (var fact in new RecordObservations(brings).Decide(_ahead, _order.By)) _ahead.Take(fact);
            return new(row, StatisticsFate.New) { Brings = brings };
        }
        catch (RefusedException refusal)
        {
            return new(row, StatisticsFate.Refused) { Reasons = [new(refusal.Chinese, refusal.English)] };
        }
    }

    private bool IsThere(string indicator, Period period, Told told) =>
        _ahead.Observation(indicator, period)?.Releases.Any(release => release.Vintage == _order.Vintage && release.Told.And(told) == release.Told) == true;
}
