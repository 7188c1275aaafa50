using System.Collections;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web.Finding;

/// <summary>Chooses the lines of a page that are its text.</summary>
internal sealed class ArticleLines
{
    private readonly WalkedPage _page;
    private readonly FurnitureBoxes _furniture;
    private readonly DataTables _tables;
    private readonly BitArray _kept;
    private int _firstProse;
    private int _lastProse;

    private ArticleLines(WalkedPage page, DataTables tables)
    {
        _page = page;
        _tables = tables;
        _furniture = new FurnitureBoxes(page);
        _kept = new BitArray(page.Lines.Count);
    }

    /// <summary>For each line of the page whether it belongs to the text.</summary>
    public static BitArray Choose(WalkedPage page, DataTables tables, PageTitles titles)
    {
        var article = new ArticleLines(page, tables);
        var boxes = new MainBoxes(page, article._furniture, tables).Find();
        if (boxes.Count == 0) return article._kept;
        article.FindProse(boxes);
        foreach (var box in boxes)
            for (var line = box.First; line < box.End; line++)
                article._kept[line] = article.Keeps(line);
        article.KeepTitle(titles, boxes[0].First);
        return article._kept;
    }

    private void FindProse(IReadOnlyList<Region> boxes)
    {
        var lines = boxes.SelectMany(box => Enumerable.Range(box.First, box.End - box.First));
        _firstProse = lines.FirstOrDefault(IsProse, int.MaxValue);
        _lastProse = boxes.Reverse().SelectMany(box => Enumerable.Range(1, box.End - box.First).Select(back => box.End - back)).FirstOrDefault(IsProse, -1);
    }

    private bool IsProse(int line) => _page.Lines[line].Prose > 0 && !IsTold(line) && !_furniture.Holds(_page.Lines[line].Region);

    private bool Keeps(int index)
    {
        var line = _page.Lines[index];
        if (_furniture.Holds(line.Region)) return false;
        if (_tables.RowAround(line.Region) is { } row) return KeepsRow(row);
        if (FurnitureWords.IsButtons(_page.Text.Words(line))) return false;
        return IsAmidProse(index) ? !line.IsLinks || !BesideLinks(index) : !line.IsLinks && !IsTold(index);
    }

    private bool KeepsRow(Region row) => IsAmidProse(row.First) || (!IsTold(row.First) && !_page.IsMostlyLinks(row));

    private bool IsAmidProse(int line) => line > _firstProse && line < _lastProse;

    /// <summary>A line of links among lines of links is a list of them; one alone in a text may be its own.</summary>
    private bool BesideLinks(int line) => _page.Lines[line - 1].IsLinks || _page.Lines[line + 1].IsLinks;

    private bool IsTold(int line)
    {
        var words = _page.Text.Words(_page.Lines[line]);
        return FurnitureWords.IsLabelled(words) || FurnitureWords.IsNotice(words);
    }

    /// <summary>Where the title stands before the boxes, it is taken with what lies between: date, place, speaker.</summary>
    private void KeepTitle(PageTitles titles, int first)
    {
        if (titles.StandIn(_page, first, _kept)) return;
        var title = first - 1;
        while (title >= 0 && !IsTitle(titles, title)) title--;
        if (title < 0 || first - title > PageTitles.FarthestBefore) return;
        for (var line = title; line < first; line++)
            _kept[line] = Keeps(line);
    }

    private bool IsTitle(PageTitles titles, int index)
    {
        var line = _page.Lines[index];
        return !line.IsLinks && !_furniture.Holds(line.Region)
            && (line.Region is { Role: ElementRole.Heading, Element.LocalName: "h1" or "h2" } || titles.Match(_page.Text.Words(line)));
    }
}
