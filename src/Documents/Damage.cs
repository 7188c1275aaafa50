namespace Luoshi.Documents;

/// <summary>
/// Bytes of a file that are no text in its encoding. Each such place stands in the document as U+FFFD; they are few, or the file
/// would not have been taken.
/// </summary>
/// <param name="Count">How many places.</param>
/// <param name="FirstByte">Where the first one is, counted in bytes from the start of the file.</param>
/// <param name="FirstLine">The line it is on, counted from 1.</param>
public sealed record Damage(int Count, int FirstByte, int FirstLine);
