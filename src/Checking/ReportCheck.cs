using Luoshi.Checking.Ambition;
using Luoshi.Checking.Inside;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Levels;
using Luoshi.Checking.Reports;
using Luoshi.Checking.Worded;
using Luoshi.Checking.Years;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking;

/// <summary>
/// Checks a report's figures against each other, against the year before and against the levels above: a pure function of readings.
/// What the printed digits explain is never called wrong, and what cannot be decided says what would be needed.
/// </summary>
public static class ReportCheck
{
    private static readonly IRule[] Rules =
    [
        new MoveRule(), new WordedChangeRule(), new IncreaseRule(), new PartsRule(), new ShareRule(), new PerHeadRule(), new TwiceRule(), new MagnitudeRule(), new ListRule(), new RespectivelyRule(),
        new AnnouncedRule(), new ComparedAmountRule(), new ShareSumRule(), new DateRule(), new OrdinalRule(), new YearRule(), new UnitRule(), new PercentRule(), new AmbitionRule(), new IncomparableRule(), new BothHalvesRule(), new UnmeasurableRule(),
    ];

    private static readonly IYearRule[] YearRules = [new GrowthRule(), new TargetRule(), new FallRule(), new RepeatedRule(), new DroppedRule(), new DefinitionRule()];

    /// <summary>All findings of a report, in text order.</summary>
    public static IReadOnlyList<Finding> Of(Compared reports)
    {
        NumberedReport report = new(reports.Report);
        var findings = Rules.SelectMany(rule => rule.Find(report));
        if (reports.Last is { } last) findings = findings.Concat(AgainstLast(report, new(last)));
        if (reports.Parents.Count > 0) findings = findings.Concat(AgainstParents(report, [.. reports.Parents.Select(parent => new NumberedReport(parent))]));
        return [.. findings.OrderBy(finding => finding.Span.Start)];
    }

    private static IEnumerable<Finding> AgainstLast(NumberedReport report, NumberedReport last) => YearRules.SelectMany(rule => rule.Find(report, last));

    private static IEnumerable<Finding> AgainstParents(NumberedReport report, IReadOnlyList<NumberedReport> parents) =>
        LevelsRule.Find(report, parents).Concat(NamedRule.Find(report, parents));
}
