namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// How high a row must be for its longest cell. It is told in the file because programs do not agree on when to work it out
/// themselves, and none does for merged cells.
/// </summary>
internal static class RowHeight
{
    public const double Line = 14.5;

    private const double Most = 400;
    private const double Margin = 7;

    public static double Of(double lines) => Math.Min(Most, Math.Max(1, lines) * Line + Margin);

    /// <summary>How many lines the words take in a column, Chinese characters counted as two half-width ones.</summary>
    public static int Lines(string? words, double width)
    {
        if (string.IsNullOrEmpty(words)) return 1;
        var room = Math.Max(2, (int)width);
        int lines = 1, used = 0;
        foreach (var letter in words)
        {
            var wide = letter < 0x1100 ? 1 : 2;
            if (letter == '\n' || used + wide > room)
            {
                lines++;
                used = 0;
            }
            if (letter != '\n') used += wide;
        }
        return lines;
    }
}
