using System.Collections;
using Luoshi.Documents.Web.Finding;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web;

/// <summary>Composes the text from the chosen lines of a page: a paragraph a line, a row of a table a line with a tab between cells.</summary>
internal sealed class ArticleComposer(WalkedPage page, DataTables tables, BitArray kept)
{
    private readonly TextComposer _text = new();

    public TextComposer Compose()
    {
        for (var line = 0; line < kept.Length; line++)
        {
            if (!kept[line]) continue;
            if (tables.RowAround(page.Lines[line].Region) is { } row)
            {
                Append(row);
                line = row.End - 1;
            }
            else
            {
                _text.Append(page.Text.Words(page.Lines[line]));
            }
            _text.EndParagraph();
        }
        return _text;
    }

    private void Append(Region row)
    {
        var waiting = 0;
        foreach (var cell in row.Inside)
        {
            if (cell.Role != ElementRole.Cell) continue;
            if (!cell.IsEmpty)
            {
                for (; waiting > 0; waiting--) _text.Append("\t");
                AppendCell(cell);
            }
            waiting++;
        }
    }

    /// <summary>Lines of a cell go on with one another; a blank parts them only where letters or digits would run together.</summary>
    private void AppendCell(Region cell)
    {
        for (var line = cell.First; line < cell.End; line++)
        {
            var words = page.Text.Words(page.Lines[line]);
            if (line > cell.First && char.IsAsciiLetterOrDigit(words[0]) && char.IsAsciiLetterOrDigit(page.Text.Words(page.Lines[line - 1])[^1])) _text.Append(" ");
            _text.Append(words);
        }
    }
}
