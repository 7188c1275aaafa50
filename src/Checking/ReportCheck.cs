using Luoshi.Checking.Inside;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking;

/// <summary>
/// Checks a report's figures against each other: a pure function of its reading. What the printed digits explain is never called wrong,
/// and what cannot be decided says what would be needed.
/// </summary>
public static class ReportCheck
{
    private static readonly IRule[] Rules =
    [
        new MoveRule(), new IncreaseRule(), new PartsRule(), new ShareRule(), new PerHeadRule(), new TwiceRule(), new MagnitudeRule(), new ListRule(), new RespectivelyRule(),
        new AnnouncedRule(), new OrdinalRule(), new YearRule(), new UnitRule(), new PercentRule(),
    ];

    /// <summary>All findings of a report, in text order.</summary>
    public static IReadOnlyList<Finding> Of(Compared reports) => Inside(reports.Report);

    /// <summary>The findings of one report alone, in text order.</summary>
    public static IReadOnlyList<Finding> Inside(Reading reading)
    {
        NumberedReport report = new(reading);
        return [.. Rules.SelectMany(rule => rule.Find(report)).OrderBy(finding => finding.Span.Start)];
    }
}
