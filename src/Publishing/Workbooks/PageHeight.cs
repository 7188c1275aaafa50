namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// How much of a sheet fits on a page of A4 across, in the points of the sheet, which is scaled to the width of the paper. The
/// narrower a program draws the columns, the larger the scale and the less fits; they are taken a little narrower than with 宋体.
/// </summary>
internal static class PageHeight
{
    /// <summary>The width of a column for each character that it is said to be wide; with 宋体 it is 6.</summary>
    public const double PointsOfColumn = 5.9;

    public const double SideMargin = 0.35, TopMargin = 0.6;

    private const double PaperWidth = 841.9, PaperHeight = 595.3, Inch = 72;
    private const double Reserve = 0.97;

    /// <param name="columns">The width of all printed columns, in characters.</param>
    public static double Of(double columns)
    {
        var scale = Math.Min(1, (PaperWidth - 2 * SideMargin * Inch) / (columns * PointsOfColumn));
        return (PaperHeight - 2 * TopMargin * Inch) / scale * Reserve;
    }
}
