using Luoshi.Ledger.Progress;

namespace Luoshi.Publishing.Plans;

/// <summary>How a plan is put on paper.</summary>
public sealed record PlanSheetOrder
{
    /// <summary>Whether there are blanks for units to fill in.</summary>
    public bool Blanks { get; init; }

    /// <summary>The month that the blanks are about; null: the table does not say.</summary>
    public Period? Period { get; init; }

    /// <summary>The unit whose tasks these are; empty: all.</summary>
    public string Unit { get; init; } = "";
}
