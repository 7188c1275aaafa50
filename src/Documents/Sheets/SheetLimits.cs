namespace Luoshi.Documents.Sheets;

/// <summary>How much a table may hold: far more than any office fills in by hand, far less than memory.</summary>
internal static class SheetLimits
{
    /// <summary>Rows of one sheet with anything in them.</summary>
    public const int MostRows = 50_000;

    public const int MostColumns = 512;

    /// <summary>Characters of a whole file, what merged cells repeat included.</summary>
    public const int MostCharacters = 20_000_000;
}
