using System.Globalization;

namespace Luoshi.Ledger.Cases;

/// <summary>By what a case is called at a place: the year in which it came, and which of that year it is.</summary>
public readonly record struct CaseNumber(int Year, int Number)
{
    // A year's cases of a county fit into it by far.
    private const int Most = 999_999;

    /// <summary>2025-7; null where it is none.</summary>
    public static CaseNumber? Parse(string written) => written.Split('-') is [{ Length: 4 } year, { Length: >= 1 and <= 6 } number] &&
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear) &&
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) && which is >= 1 and <= Most ? new(ofYear, which) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number}");
}
