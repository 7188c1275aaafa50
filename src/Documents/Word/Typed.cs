namespace Luoshi.Documents.Word;

/// <summary>Characters as the word processor shows them, whatever the file has them stored as.</summary>
internal static class Typed
{
    /// <summary>
    /// Blanks at the ends of a text that does not ask to keep them are the layout of the file; line ends inside it show as blanks;
    /// hyphens that show only at the end of a line are no characters.
    /// </summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> words, bool kept)
    {
        if (!kept) words = words.Trim(" \t\r\n");
        return words.IndexOfAny('\r', '\n', '\u00AD') < 0
            ? words
            : words.ToString().Replace('\r', ' ').Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal);
    }
}
