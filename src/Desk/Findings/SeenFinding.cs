using System.Globalization;

namespace Luoshi.Desk.Findings;

/// <summary>A finding as somebody looked at it.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Start">Where the stretch begins in the report.</param>
/// <param name="Sign">What tells that it is found as it was then.</param>
public sealed record SeenFinding(string Rule, int Start, string Sign)
{
    /// <summary>As forms write it; one that is no finding where it is written otherwise.</summary>
    public static SeenFinding Parse(string? written) => written?.Split('_') is [var rule, var start, var sign] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new(rule, at, sign) : new("", -1, "");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule}_{Start}_{Sign}");
}
