using System.Text;

namespace Luoshi.Documents.Word;

/// <summary>
/// The characters of one text as the word processor shows them, whatever the file has them stored as. They come piece by piece:
/// blanks at the end of a piece are held back until it is known whether anything follows them.
/// </summary>
/// <param name="kept">Whether the text asks to keep the blanks at its ends, which otherwise are the layout of the file.</param>
internal sealed class Typed(bool kept)
{
    private const string Blanks = " \t\r\n";

    private readonly StringBuilder _blanks = new();
    private bool _begun;

    /// <summary>What can be shown of the text after this piece: line ends as blanks, without hyphens that show only at the end of a line.</summary>
    public ReadOnlySpan<char> Clean(ReadOnlySpan<char> piece)
    {
        if (kept) return Shown(piece);
        if (!_begun) piece = piece.TrimStart(Blanks);
        var words = piece.TrimEnd(Blanks);
        _begun |= words.Length > 0;
        var before = words.Length > 0 ? Released() : "";
        if (_begun && _blanks.Length < DocumentOpener.LongestText) _blanks.Append(piece[words.Length..]);
        return Shown(before.Length == 0 ? words : string.Concat(before, words));
    }

    private string Released()
    {
        var blanks = _blanks.ToString();
        _blanks.Clear();
        return blanks;
    }

    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> words) => words.IndexOfAny('\r', '\n', '\u00AD') < 0
        ? words
        : words.ToString().Replace('\r', ' ').Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal);
}
