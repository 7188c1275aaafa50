namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>A word of the directory found in a text.</summary>
/// <param name="Words">The word.</param>
/// <param name="Start">Where it stands in the text that was searched.</param>
/// <param name="Claims">Which units it speaks for, and how strongly.</param>
internal readonly record struct DutyMatch(string Words, int Start, IReadOnlyList<Claim> Claims)
{
    /// <summary>Whether it is told as the name of a unit rather than as a matter.</summary>
    public bool IsName => Claims[0].IsName;
}
