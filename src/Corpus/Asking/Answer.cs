namespace Luoshi.Corpus.Asking;

/// <summary>What a question gave.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, to be taken once; a cell that holds nothing is null.</param>
public sealed record Answer(IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows);
