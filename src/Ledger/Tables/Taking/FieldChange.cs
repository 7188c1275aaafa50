using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>A field that a row changes.</summary>
/// <param name="Field">Which.</param>
/// <param name="Before">What the ledger says; empty where it says nothing.</param>
/// <param name="After">What the row says.</param>
/// <param name="Period">The month, where it is about progress.</param>
public sealed record FieldChange(SheetField Field, string Before, string After, Progress.Period? Period = null);
