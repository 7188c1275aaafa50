using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>One kind of thing that a report can have wrong, or changed, against the report of the year before.</summary>
internal interface IYearRule
{
    IEnumerable<Finding> Find(NumberedReport report, NumberedReport last);
}
