using System.Globalization;

namespace Luoshi.Extraction.Tests.Reports;

/// <summary>Where a part begins; null where there is none.</summary>
/// <param name="At">Offset into the text as it came.</param>
/// <param name="Missed">True where the reader is known to say something else.</param>
internal readonly record struct ExpectedOffset(int? At, bool Missed)
{
    public static ExpectedOffset Of(string cell)
    {
        var number = cell.TrimStart('?');
        return new(number == "-" ? null : int.Parse(number, CultureInfo.InvariantCulture), number.Length < cell.Length);
    }
}
