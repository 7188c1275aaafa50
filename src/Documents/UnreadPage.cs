namespace Luoshi.Documents;

/// <summary>A page of which some or all could not be read.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Cause">Why.</param>
public sealed record UnreadPage(int Number, UnreadCause Cause);
