namespace Luoshi.Documents.Printed;

/// <summary>Writes blocks as paragraphs, and rows of tables as lines with a tab between cells.</summary>
internal sealed class BlockWriter(TextComposer composer, Dictionary<Slot, Margins> margins)
{
    private readonly Queue<PrintedPage> _unstarted = [];
    private Line? _last;
    private Margins? _lastMargins;

    public void Start(PrintedPage page) => _unstarted.Enqueue(page);

    public void Write(Block block)
    {
        if (block.Cells is { } cells)
        {
            WriteRow(cells);
            return;
        }
        if (block.Slot.IsRow) _last = null;
        var own = block.Slot.IsRow ? Margins.Of(block) : margins[block.Slot];
        foreach (var line in block.Lines)
        {
            if (_last is null || ParagraphRule.Begins(_last, _lastMargins!, line, own)) composer.EndParagraph();
            else if (ParagraphRule.PartsWords(_last, line)) composer.Append(" ");
            Append(line);
            (_last, _lastMargins) = (line, own);
        }
        if (block.Slot.IsRow) _last = null;
    }

    public void Finish()
    {
        composer.EndParagraph();
        StartPages();
    }

    private void WriteRow(IReadOnlyList<IReadOnlyList<Line>> cells)
    {
        composer.EndParagraph();
        var filled = cells.Count;
        while (cells[filled - 1].Count == 0) filled--;
        for (var cell = 0; cell < filled; cell++)
        {
            if (cell > 0) composer.Append("\t");
            if (cells[cell].Count > 0) WriteCell(cells[cell]);
        }
        composer.EndParagraph();
        _last = null;
    }

    private void WriteCell(IReadOnlyList<Line> lines)
    {
        var own = Margins.Of(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0 && (ParagraphRule.Begins(lines[at - 1], own, lines[at], own) || ParagraphRule.PartsWords(lines[at - 1], lines[at]))) composer.Append(" ");
            Append(lines[at]);
        }
    }

    private void Append(Line line)
    {
        StartPages();
        foreach (var (text, box, certainty) in line.Words)
            if (box == default) composer.Append(text);
            else composer.Append(text, box, certainty);
    }

    /// <summary>A page begins with its own first character, behind the end of a paragraph on the page before.</summary>
    private void StartPages()
    {
        while (_unstarted.TryDequeue(out var page)) composer.StartPage(page.Width, page.Height);
    }
}
