using Luoshi.Ledger.Plans;

namespace Luoshi.Publishing.Plans;

/// <summary>A piece of a report's text.</summary>
/// <param name="Text">As the report has it.</param>
/// <param name="Number">The task that it was made into; null: none.</param>
public sealed record DraftPiece(string Text, TaskNumber? Number);
