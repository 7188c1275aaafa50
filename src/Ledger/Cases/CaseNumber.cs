using System.Globalization;

namespace Luoshi.Ledger.Cases;

/// <summary>By what a case is called at a place: the year in which it came, and which of that year it is.</summary>
public readonly record struct CaseNumber(int Year, int Number)
{
    private readonly string? _register;

    // A year's cases of a county fit into it by far.
    private const int Most = 999_999;

    /// <summary>The register whose record it is; empty for one that is numbered by its year.</summary>
    public string Register { get => _register ?? ""; init => _register = value.Length > 0 ? value : null; }

    /// <summary>2025-7, or hotline-7 for that of a record; null where it is none.</summary>
    public static CaseNumber? Parse(string written) => OfYear(written) ?? OfRecord(written);

    private static CaseNumber? OfRecord(string written) => written.LastIndexOf('-') is > 0 and var at && char.IsAsciiLetterLower(written[0]) &&
        int.TryParse(written.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var which) && which >= 1 ? new(0, which) { Register = written[..at] } : null;

    private static CaseNumber? OfYear(string written) => written.Split('-') is [{ Length: 4 } year, { Length: >= 1 and <= 6 } number] &&
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear) &&
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) && which is >= 1 and <= Most ? new(ofYear, which) : null;

    public override string ToString() => Register.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Register}-{Number}") : string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number}");
}
