using Luoshi.Ledger.Units.Wanted;

namespace Luoshi.Ledger.Tables.Officials;

/// <summary>What a row of a list of units or leaders says, or why it cannot be taken.</summary>
/// <param name="Sheet">The name on the tab.</param>
/// <param name="Line">As the spreadsheet counts.</param>
public sealed record OfficialsRow(string Sheet, int Line)
{
    public IReadOnlyList<UnitContact> Contacts { get; init; } = [];

    public IReadOnlyList<UnitCharge> Charges { get; init; } = [];

    /// <summary>Null for a row that can be taken.</summary>
    public RowReason? Fault { get; init; }
}
