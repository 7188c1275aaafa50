using System.Globalization;

namespace Luoshi.Ledger.Findings;

/// <summary>
/// A finding about a plan's report, released to the public. Each is released and taken back for itself; a notice of what was taken back stays for everybody to read.
/// </summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Report">The file of its report, by its SHA-256.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Start">Where the stretch begins in the report.</param>
public sealed record ReleasedFinding(int PlanYear, string Report, string Rule, int Start) : Entity
{
    public const string Kind = "finding";

    public override EntityKey Key => KeyOf(PlanYear, Report, Rule, Start);

    public required StatedFinding Stated { get; init; }

    /// <summary>The leader who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The day on which it was released last.</summary>
    public DateOnly On { get; init; }

    /// <summary>Whether it is public now.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>What was said to the public whenever it was taken back, in order.</summary>
    public IReadOnlyList<FindingNotice> Notices { get; init; } = [];

    public static EntityKey KeyOf(int planYear, string report, string rule, int start) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(planYear)}{report}/{start:D8}/{rule}"));

    /// <summary>What the ids of all findings about the report of a plan begin with.</summary>
    public static string IdPrefix(int planYear) => planYear.ToString(CultureInfo.InvariantCulture) + "/";
}
