namespace Luoshi.Documents.Printed;

/// <summary>Finds the gap between two columns of prose: lines on both sides of it fill their column, and few cross it.</summary>
internal static class Gutter
{
    private const int LeastLines = 4;
    private const float Step = 2;
    private const float LeastFill = 0.6f;

    public static float? Find(List<Item> items)
    {
        if (items.Count < 2 * LeastLines) return null;
        var (from, to) = (items.Min(item => item.Box.Left), items.Max(item => item.Box.Right));
        var quarter = (to - from) / 4;
        (float X, int Crossing) best = (0, int.MaxValue);
        for (var x = from + quarter; x <= to - quarter; x += Step)
            if (Crossing(items, x) is { } crossing && crossing < best.Crossing && AreColumns(items, x))
                best = (x, crossing);
        return best.Crossing == int.MaxValue ? null : best.X;
    }

    /// <summary>How many items cross; null where too few stand on a side, or too many cross.</summary>
    private static int? Crossing(List<Item> items, float x)
    {
        int left = 0, right = 0;
        foreach (var item in items)
            if (item.Box.Right <= x) left++;
            else if (item.Box.Left >= x) right++;
        var crossing = items.Count - left - right;
        return left >= LeastLines && right >= LeastLines && crossing * 3 <= left + right ? crossing : null;
    }

    private static bool AreColumns(List<Item> items, float x)
    {
        var left = items.FindAll(item => item.Box.Right <= x);
        var right = items.FindAll(item => item.Box.Left >= x);
        return AreProse(left) && AreProse(right) && SideBySide(left, right);
    }

    private static bool AreProse(List<Item> column)
    {
        var width = column.Max(item => item.Box.Right) - column.Min(item => item.Box.Left);
        return column.Average(item => item.Box.Right - item.Box.Left) >= LeastFill * width
            && column.Average(item => item.Line is { } line ? (line.Right - line.Left) / line.Size : 0) >= 6;
    }

    private static bool SideBySide(List<Item> left, List<Item> right)
    {
        var top = Math.Max(left.Min(item => item.Box.Top), right.Min(item => item.Box.Top));
        var bottom = Math.Min(left.Max(item => item.Box.Bottom), right.Max(item => item.Box.Bottom));
        var least = Math.Min(Height(left), Height(right));
        return bottom - top >= 0.4f * least;
    }

    private static float Height(List<Item> column) => column.Max(item => item.Box.Bottom) - column.Min(item => item.Box.Top);
}
