using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tables;

/// <summary>
/// Which columns are shown on a paper and how wide each is: those that leave enough for the words, the words up to a width that is
/// good to read, and no further, so that a wide paper does not tear rows apart.
/// </summary>
internal static class TableLayout
{
    /// <summary>The widths, 0 for a column that is not shown; where none can grow, each has what it needs.</summary>
    public static int[] Of(IReadOnlyList<TableColumn> columns, int paper)
    {
        var widths = new int[columns.Count];
        var rest = paper + Canvas.Gap;
        for (var index = 0; index < widths.Length; index++)
            if (columns[index].Leaves == 0) rest -= Show(columns, widths, index);
        if (!columns.Any(column => column.Grows)) return widths;
        for (var next = Next(columns, widths); next >= 0; next = Next(columns, widths))
        {
            if (rest - columns[next].Least - Canvas.Gap + columns[FirstToGrow(columns)].Least < columns[next].Leaves) break;
            rest -= Show(columns, widths, next);
        }
        Grow(columns, widths, rest);
        return widths;
    }

    private static int Show(IReadOnlyList<TableColumn> columns, int[] widths, int index)
    {
        widths[index] = columns[index].Least;
        return widths[index] + Canvas.Gap;
    }

    /// <summary>The column not shown yet that asks for the least room beside it.</summary>
    private static int Next(IReadOnlyList<TableColumn> columns, int[] widths)
    {
        var next = -1;
        for (var index = 0; index < widths.Length; index++)
            if (widths[index] == 0 && (next < 0 || columns[index].Leaves < columns[next].Leaves)) next = index;
        return next;
    }

    private static int FirstToGrow(IReadOnlyList<TableColumn> columns)
    {
        var index = 0;
        while (!columns[index].Grows) index++;
        return index;
    }

    /// <summary>Gives the first column what the others had to leave it, then shares what is left among all that can use it.</summary>
    private static void Grow(IReadOnlyList<TableColumn> columns, int[] widths, int rest)
    {
        var (first, promised) = (FirstToGrow(columns), 0);
        for (var index = 0; index < widths.Length; index++)
            if (widths[index] > 0) promised = Math.Max(promised, columns[index].Leaves);
        var owed = Math.Min(rest, Math.Max(0, promised - widths[first]));
        widths[first] += owed;
        rest -= owed;
        for (var given = -1; rest > 0 && given != 0;)
        {
            given = 0;
            for (var index = 0; index < widths.Length && rest > 0; index++)
            {
                if (widths[index] == 0 || widths[index] >= columns[index].Most) continue;
                widths[index]++;
                rest--;
                given++;
            }
        }
    }
}
