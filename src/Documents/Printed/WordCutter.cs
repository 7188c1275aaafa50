using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>
/// Cuts a line into pieces whose characters are equally wide, so that the place of each can be told, and puts blanks where a reader
/// sees one: between Latin words, and at gaps in Chinese that neither justified nor letter-spaced lines have.
/// </summary>
internal static class WordCutter
{
    private const float WordGap = 0.22f;
    private const float WideGap = 0.8f;
    private const float Touching = 0.06f;

    public static List<Piece> Cut(Line line)
    {
        var words = new List<Piece>();
        var spaced = LetterSpacing.Of(line);
        var (piece, box, width) = (new StringBuilder(), default(Box), 0f);
        Glyph? before = null;
        var blank = '\0';
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsBlank)
            {
                blank = glyph.Text == "\u3000" || blank == '\u3000' ? '\u3000' : ' ';
                continue;
            }
            if (before is { } last && IsShadow(last, glyph)) continue;
            var seen = before is { } left && !spaced ? Blank(left, glyph, blank) : '\0';
            if (before is { } neighbour && (seen != '\0' || !line.Sheet.IsUpright || !GoesOn(neighbour, glyph, width)))
            {
                words.Add(new(piece.ToString(), line.Sheet.Outward(box), neighbour.Certainty));
                if (seen != '\0') words.Add(new(seen == ' ' ? " " : "\u3000", default));
                piece.Clear();
            }
            if (piece.Length == 0) (box, width) = (glyph.Box, glyph.Box.Right - glyph.Box.Left);
            piece.Append(glyph.Text);
            box = box.Around(glyph.Box);
            (before, blank) = (glyph, '\0');
        }
        if (before is { } ending) words.Add(new(piece.ToString(), line.Sheet.Outward(box), ending.Certainty));
        return words;
    }

    /// <summary>Bold type is sometimes the same glyph printed twice, a little aside.</summary>
    private static bool IsShadow(in Glyph one, in Glyph other) =>
        one.Text == other.Text && Math.Abs(other.Box.Left - one.Box.Left) < 0.4f * (one.Box.Right - one.Box.Left);

    private static bool GoesOn(in Glyph before, in Glyph glyph, float width) =>
        before.Text.Length == 1 && glyph.Text.Length == 1 && before.Size == glyph.Size && before.Certainty == glyph.Certainty
        && Math.Abs(glyph.Box.Left - before.Box.Right) <= Touching * glyph.Size
        && Math.Abs(glyph.Box.Right - glyph.Box.Left - width) <= Touching * glyph.Size;

    private static char Blank(in Glyph before, in Glyph glyph, char printed)
    {
        var gap = (glyph.Box.Left - before.Box.Right) / Math.Max(before.Size, glyph.Size);
        if (Script.IsWestern(before.Text[^1]) && Script.IsWestern(glyph.Text[0]))
            return gap >= WordGap || (printed != '\0' && gap > Touching) ? ' ' : '\0';
        return gap < WideGap ? '\0' : printed == '\u3000' ? printed : ' ';
    }
}
