namespace Luoshi.Publishing.Reasons;

/// <summary>What is to be said of a row of a file that somebody handed in.</summary>
/// <param name="Sheet">The name on the tab; empty for CSV.</param>
/// <param name="Row">As the spreadsheet counts.</param>
/// <param name="Words">What is said.</param>
public sealed record RowNote(string Sheet, int Row, string Words);
