using System.Globalization;

namespace Luoshi.Documents.Sheets;

/// <summary>A rectangle of cells: columns from 0, rows from 1, all inclusive.</summary>
internal readonly record struct CellArea(int Left, int Top, int Right, int Bottom)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>Reads <c>B3</c> or <c>A4:B18</c>; null where it is neither.</summary>
    public static CellArea? Parse(string? text)
    {
        if (text is null) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var from = CellOf(text.AsSpan(0, colon < 0 ? text.Length : colon));
        var to = colon < 0 ? from : CellOf(text.AsSpan(colon + 1));
        return from is { } first && to is { } last ? new(first.Column, first.Row, last.Column, last.Row) : null;
    }

    private static (int Column, int Row)? CellOf(ReadOnlySpan<char> text)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MostColumns; at++) column = column * 26 + (char.ToUpperInvariant(text[at]) - 'A' + 1);
        return column is > 0 and <= MostColumns && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows
            ? (column - 1, row)
            : null;
    }
}
