using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web.Finding;

/// <summary>
/// Finds the boxes that hold the text of a page: from the whole page inwards, as long as one box holds most of all prose. What is
/// passed on the way is taken too where it is prose of some weight and not furniture: a text may come in several boxes.
/// </summary>
internal sealed class MainBoxes(WalkedPage page, FurnitureBoxes furniture, DataTables tables)
{
    private readonly List<Region> _boxes = [];

    private long AllProse { get; } = page.ProseOf(page.Root);

    /// <summary>In page order.</summary>
    public IReadOnlyList<Region> Find()
    {
        if (AllProse == 0) return [page.Root];
        Look(page.Root);
        return _boxes;
    }

    private void Look(Region region)
    {
        while (Heaviest(region) is { } inner)
        {
            foreach (var beside in region.Inside)
            {
                if (beside == inner) Look(inner);
                else if (IsPart(beside, behind: beside.First >= inner.End)) _boxes.Add(beside);
            }
            return;
        }
        _boxes.Add(region);
    }

    /// <summary>The box inside that holds most of the prose, unless a part of it stands right in the outer one, outside all boxes.</summary>
    private Region? Heaviest(Region region)
    {
        Region? heaviest = null;
        long boxed = 0;
        foreach (var inner in region.Inside)
        {
            if (!IsWalkedInto(inner)) continue;
            boxed += page.ProseOf(inner);
            if (heaviest is null || page.ProseOf(inner) > page.ProseOf(heaviest)) heaviest = inner;
        }
        if (heaviest is null || page.ProseOf(heaviest) * 10L < AllProse * 6) return null;
        var loose = page.ProseOf(region) - boxed;
        return loose * 50 > AllProse ? null : heaviest;
    }

    private bool IsWalkedInto(Region region) => region.Role switch
    {
        ElementRole.Container => true,
        ElementRole.Table => !tables.IsData(region),
        ElementRole.Row or ElementRole.Cell => tables.RowAround(region) is null,
        _ => false,
    };

    private bool IsPart(Region region, bool behind)
    {
        if (region.IsEmpty || furniture.Holds(region) || page.IsMostlyLinks(region)) return false;
        if (page.ProseOf(region) * 20L > AllProse) return true;
        return behind && HoldsFigures(region);
    }

    /// <summary>A table of figures behind the text belongs to it.</summary>
    private bool HoldsFigures(Region region)
    {
        if (region.Role == ElementRole.Table && tables.IsData(region))
            return page.Text.Words(page.Lines[region.First].Start, page.Lines[region.End - 1].End).ContainsAnyInRange('0', '9');
        return region.Inside.Any(HoldsFigures);
    }
}
