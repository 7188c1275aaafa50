using Luoshi.Desk.Findings;

namespace Luoshi.Web.Api.Shapes;

/// <summary>What was found about a target of a plan's report: raised or lowered against the levels above, or not to be measured as worded.</summary>
/// <param name="Rule">The rule's name: levels.target or worded.unmeasurable.</param>
/// <param name="Start">Where the stretch begins in the report, in UTF-16 code units.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Words">The words around it.</param>
/// <param name="Found">What was found, in Chinese.</param>
/// <param name="FoundInEnglish">The same in English.</param>
/// <param name="IsPublic">Whether everybody may read it.</param>
/// <param name="Sign">What tells that it is found as it is now: sent back where it is released.</param>
public sealed record ShownFinding(string Rule, int Start, int End, string Words, string Found, string FoundInEnglish, bool IsPublic, string Sign)
{
    internal static ShownFinding Of(FindingLine line) => new(line.Read.Rule, line.Read.Start, line.Read.End, line.Read.Words, line.Read.Chinese, line.Read.English, line.IsPublic, line.Read.Sign);
}

/// <summary>Something that was looked at: a finding, by its rule, where it begins and its sign.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Sign">What told that it was found as it was.</param>
public sealed record AskedSeenFinding(string Rule, int Start, string Sign);

/// <summary>That findings are released as they were looked at.</summary>
/// <param name="Findings">Which.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedFindingRelease(IReadOnlyList<AskedSeenFinding> Findings, string ApprovedBy);

/// <summary>That a released finding is taken back.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Reason">Why, for everybody to read.</param>
public sealed record AskedFindingWithdrawal(string Rule, int Start, string Reason);
