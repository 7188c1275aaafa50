using System.Text.RegularExpressions;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>
/// The rows of a table that say something of a task or a unit, under their chapters: banners across the table and notes at its foot
/// are none; headings that are repeated on a new page are passed over.
/// </summary>
public static partial class TableRows
{
    public static IReadOnlyList<TableRow> Of(HeadedTable table)
    {
        var rows = new List<TableRow>();
        var (chapter, theme) = ("", "");
        foreach (var line in table.Body)
        {
            var texts = line.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text).Distinct().ToList();
            if (texts.Count == 0 || IsHeading(table, line) || Note().IsMatch(texts[0])) continue;
            if (texts.Count == 1 && Stretches(line))
            {
                if (IsTheme(texts[0])) theme = Banner(texts[0]);
                else (chapter, theme) = (Banner(texts[0]), "");
            }
            else if (rows.Count > 0 && ContinuesNumber(table, line))
            {
                rows[^1] = rows[^1] with { Lines = [.. rows[^1].Lines, line] };
            }
            else
            {
                rows.Add(new(table, [line]) { Chapter = chapter, Theme = theme });
            }
        }
        return CarryDown(rows, table);
    }

    private static bool IsHeading(HeadedTable table, SheetLine line) =>
        table.Headings.Count(heading => heading.Words.EndsWith(HeadingWords.Plain(line[heading.Column].Text), StringComparison.Ordinal) && !line[heading.Column].IsEmpty) is var same
        && same > 1 && same * 2 > line.Cells.Count(cell => !cell.IsEmpty);

    private static bool Stretches(SheetLine line) => line.Cells.Skip(1).Any(cell => cell.Carried) || line.Cells.Count(cell => !cell.IsEmpty) == 1;

    private static bool ContinuesNumber(HeadedTable table, SheetLine line) =>
        table.Find(SheetField.Number) is { } number && line[number.Column] is { IsEmpty: false, Carried: true };

    private static bool IsTheme(string banner) => banner.StartsWith('（') || banner.StartsWith('(');

    /// <summary>Without its numbering and the count of its tasks.</summary>
    private static string Banner(string text) => Count().Replace(Numbering().Replace(text.Trim(), ""), "").Trim();

    /// <summary>A dash says that there is none, where a blank would say: as above.</summary>
    private static string Said(string text) => Dash().IsMatch(text) ? "" : Banner(text);

    /// <summary>A chapter that stands in the first of its rows only holds for those below it; a theme ends with its chapter.</summary>
    private static List<TableRow> CarryDown(List<TableRow> rows, HeadedTable table)
    {
        if (!table.Has(SheetField.Chapter)) return rows;
        var (chapter, theme) = ("", "");
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Text(SheetField.Chapter) is { Length: > 0 } next && Said(next) != chapter) (chapter, theme) = (Said(next), "");
            if (rows[index].Text(SheetField.Theme) is { Length: > 0 } inside) theme = Said(inside);
            rows[index] = rows[index] with { Chapter = chapter, Theme = theme };
        }
        return rows;
    }

    [GeneratedRegex(@"^(注|备注|说明|填表说明|填报说明|填表人|填报人|制表|审核人|合计|总计|小计|共计)\s*[:：]?\d*", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+[章部分]+|[一二三四五六七八九十]+、)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^\s*[—–－-]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"[（(](共|计)?\s*\d+\s*[项条件个]任?务?[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
