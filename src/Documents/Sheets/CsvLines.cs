using System.Text;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Sheets;

/// <summary>Rows of CSV (RFC 4180), separated by commas, tabs or semicolons, whichever its first line has most of.</summary>
internal static class CsvLines
{
    private const char Quote = '"';

    public static IReadOnlyList<SheetLine> Of(string name, string text)
    {
        if (text.Length > SheetLimits.MostCharacters) throw SheetRefusal.TooMuch(name);
        var lines = new List<SheetLine>();
        var separator = SeparatorOf(text);
        for (int at = 0, number = 1; at < text.Length; number++)
        {
            var cells = Record(text, separator, ref at);
            if (cells.Count > SheetLimits.MostColumns) throw SheetRefusal.TooWide(name, number);
            if (cells.Any(cell => !cell.IsEmpty)) lines.Add(new(number, cells));
            if (lines.Count > SheetLimits.MostRows) throw SheetRefusal.TooManyRows(name);
        }
        return lines;
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = text[..(end < 0 ? text.Length : end)];
        return ",\t;".MaxBy(candidate => first.Count(sign => sign == candidate));
    }

    private static List<SheetCell> Record(string text, char separator, ref int at)
    {
        var cells = new List<SheetCell>();
        while (true)
        {
            cells.Add(new(Field(text, separator, ref at).Trim()));
            if (at >= text.Length) return cells;
            var sign = text[at++];
            if (sign == '\r' && at < text.Length && text[at] == '\n') at++;
            if (sign != separator) return cells;
        }
    }

    /// <summary>Up to the separator or the line's end; a quoted field may hold both.</summary>
    private static string Field(string text, char separator, ref int at)
    {
        if (at >= text.Length || text[at] != Quote)
        {
            var from = at;
            while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) at++;
            return text[from..at];
        }
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != Quote) field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == Quote) field.Append(text[at++]);
            else break;
        }
        at = Math.Min(at + 1, text.Length);
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) field.Append(text[at++]);
        return field.ToString();
    }
}
