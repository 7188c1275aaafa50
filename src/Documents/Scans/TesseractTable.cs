using System.Globalization;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Scans;

/// <summary>
/// Reads the table that tesseract prints: a row each for page (1), block (2), paragraph (3), line (4) and word (5), with box and, for
/// words, certainty in percent and text.
/// </summary>
internal static class TesseractTable
{
    private const int Columns = 12;

    public static IReadOnlyList<RecognizedPage> Read(string table)
    {
        var pages = new List<RecognizedPage>();
        var words = new List<RecognizedWord>();
        var line = -1;
        foreach (var row in table.AsSpan().EnumerateLines())
        {
            var cells = row.ToString().Split('\t', Columns);
            if (cells.Length < Columns - 1 || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out var level)) continue;
            if (level == 1) pages.Add(new RecognizedPage(Number(cells[8]), Number(cells[9]), words = []));
            if (level == 4) line++;
            if (level == 5 && cells.Length == Columns && cells[11].Trim() is { Length: > 0 } text)
                words.Add(new RecognizedWord(text, BoxOf(cells), Math.Clamp(float.Parse(cells[10], CultureInfo.InvariantCulture) / 100, 0, 1), line));
        }
        return pages;
    }

    private static Box BoxOf(string[] cells)
    {
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new Box(left, top, left + Number(cells[8]), top + Number(cells[9]));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
