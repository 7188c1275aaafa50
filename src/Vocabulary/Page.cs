namespace Luoshi.Vocabulary;

/// <summary>A page of a document.</summary>
/// <param name="Number">Counted from 1 in the order of the file, whatever is printed on it.</param>
/// <param name="Start">Offset of its first character in the text; that of the next page's for a page without text.</param>
/// <param name="Width">In points, as it is looked at; 0 where the file does not tell.</param>
/// <param name="Height">In points; 0 where the file does not tell.</param>
public sealed record Page(int Number, int Start, float Width = 0, float Height = 0);
