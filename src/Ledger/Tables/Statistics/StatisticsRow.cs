using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>A row of a statistical table as it was understood.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="Name">What it is about, as written there.</param>
public sealed record StatisticsRow(TableRow Row, string Name)
{
    /// <summary>Null where no indicator of the ledger has the name.</summary>
    public DeclaredIndicator? Indicator { get; init; }

    /// <summary>What it tells, period by period; empty where all its cells are.</summary>
    public IReadOnlyList<(Period Period, Told Told)> Told { get; init; } = [];

    /// <summary>What cannot be understood in it.</summary>
    public IReadOnlyList<RowReason> Faults { get; init; } = [];
}
