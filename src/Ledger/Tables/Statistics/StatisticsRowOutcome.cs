using Luoshi.Ledger.Indicators.Wanted;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What would become of one row of a statistical table.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fate">What becomes of it.</param>
public sealed record StatisticsRowOutcome(StatisticsRow Row, StatisticsFate Fate)
{
    /// <summary>Why it is not taken or passed over; empty for all others.</summary>
    public IReadOnlyList<RowReason> Reasons { get; init; } = [];

    /// <summary>What it brings, period by period.</summary>
    public IReadOnlyList<ObservationWanted> Brings { get; init; } = [];
}
