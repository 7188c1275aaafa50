namespace Luoshi.Documents.Printed;

/// <summary>Finds ruled tables: drawn lines that meet and enclose at least two cells.</summary>
internal static class TableFinder
{
    /// <summary>More lines than this draw a map or a chart, not a table.</summary>
    private const int MostRulings = 2000;

    public static List<Table> Find(Sheet sheet)
    {
        if (sheet.Page.Rulings.Count is < 4 or > MostRulings) return [];
        var rulings = sheet.Rulings.ToList();
        return [.. Connected(rulings).Select(group => Table.Of(sheet, group)).OfType<Table>()];
    }

    private static IEnumerable<List<Ruling>> Connected(List<Ruling> rulings)
    {
        var groups = new Groups(rulings.Count);
        for (var one = 0; one < rulings.Count; one++)
            for (var other = one + 1; other < rulings.Count; other++)
                if (Meet(rulings[one], rulings[other]))
                    groups.Join(one, other);
        return rulings.Select((ruling, index) => (Group: groups.Of(index), ruling))
            .GroupBy(pair => pair.Group, pair => pair.ruling)
            .Select(group => group.ToList());
    }

    private static bool Meet(in Ruling one, in Ruling other) => one.Horizontal == other.Horizontal
        ? Math.Abs(one.At - other.At) <= Edges.Near && one.From <= other.To + Edges.Near && other.From <= one.To + Edges.Near
        : Crosses(one, other.At) && Crosses(other, one.At);

    private static bool Crosses(in Ruling ruling, float at) => ruling.From - Edges.Near <= at && at <= ruling.To + Edges.Near;
}
