namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// How high a row must be for its longest cell. It is told in the file because programs do not agree on when to work it out
/// themselves, and none does for merged cells.
/// </summary>
internal static class RowHeight
{
    public const double Line = 14.5;

    private const double HalfWidth = 5.25;
    private const double Most = 400;
    private const double Margin = 7;

    /// <summary>What the edges of a cell take of its width, and the indent of written words, in half-width characters.</summary>
    private const double Edges = 0.8, Indent = 1.3;

    private const string NeverFirst = "，。、；：？！”’》）】%％,.;:)";

    public static double Of(double lines) => Math.Min(Most, Math.Max(1, lines) * Line + Margin);

    /// <summary>How many lines the words take in a column: a Chinese character two half-width ones, a closing mark never first.</summary>
    public static int Lines(string? words, double width, CellLook look)
    {
        if (string.IsNullOrEmpty(words)) return 1;
        var room = Math.Max(2.0, width * PageHeight.PointsOfColumn / HalfWidth - Edges - (look == CellLook.Text ? Indent : 0));
        var (lines, used, last) = (1, 0.0, 0.0);
        foreach (var letter in words)
        {
            var wide = letter < 0x1100 ? 1.1 : 2;
            if (letter == '\n' || used + wide > room)
            {
                lines++;
                used = NeverFirst.Contains(letter) ? last : 0;
            }
            if (letter != '\n') used += last = wide;
        }
        return lines;
    }
}
