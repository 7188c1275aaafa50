namespace Luoshi.Publishing.Scoreboards;

/// <summary>A stretch of the report that belongs to one task, or to none.</summary>
/// <param name="Start">Where it begins in the report's text.</param>
/// <param name="Task">The task; null where none was made of it.</param>
/// <param name="Runs">Its words, figures apart.</param>
public sealed record MarkedPiece(int Start, PublicTask? Task, IReadOnlyList<(string Text, bool IsFigure)> Runs);
