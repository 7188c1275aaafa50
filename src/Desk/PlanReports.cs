using Luoshi.Desk.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Desk;

/// <summary>The reports that a plan is drawn up from.</summary>
/// <param name="Own">The report of the place itself.</param>
public sealed record PlanReports(Reading Own)
{
    /// <summary>The file of that report as it came, and where it is kept for whoever wants to read on; null: it is kept nowhere.</summary>
    public (ReportShelf Shelf, ReadOnlyMemory<byte> Content)? File { get; init; }

    /// <summary>The year whose work is planned; null: as the report says.</summary>
    public int? Year { get; init; }

    /// <summary>Reports of the levels above, for what they ask of the place by its name.</summary>
    public IReadOnlyList<Reading> Parents { get; init; } = [];

    /// <summary>What else the place is called in them.</summary>
    public IReadOnlyList<string> Nicknames { get; init; } = [];
}
