using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Judging;

/// <summary>One kind of thing to look at inside a report.</summary>
internal interface IRule
{
    IEnumerable<Finding> Find(NumberedReport report);
}
