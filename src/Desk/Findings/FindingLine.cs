using Luoshi.Ledger.Findings;

namespace Luoshi.Desk.Findings;

/// <summary>A finding about a plan's report as the office has it before it: what was found, and what the public has been told.</summary>
/// <param name="Number">From 1 on, in the order of the report.</param>
/// <param name="Read">What was found.</param>
/// <param name="Released">What was released of it; null where nothing was.</param>
public sealed record FindingLine(int Number, StatedFinding Read, ReleasedFinding? Released)
{
    /// <summary>As it is looked at.</summary>
    public SeenFinding Seen => new(Read.Rule, Read.Start, Read.Sign);

    public bool IsPublic => Released is { Stands: true };

    /// <summary>Whether the public was told otherwise than is found now.</summary>
    public bool IsOutdated => IsPublic && Released!.Stated != Read;
}
