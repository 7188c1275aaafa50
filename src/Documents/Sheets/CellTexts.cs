using System.Globalization;

namespace Luoshi.Documents.Sheets;

/// <summary>What a cell shows, from what the file stores for it.</summary>
internal sealed class CellTexts(IReadOnlyList<string> strings, CellFormats formats, bool from1904)
{
    private const int DaysTo1904 = 1462;
    private const int FalseLeapDay = 60;
    private const int LastDay = 2_958_465;

    private static readonly DateOnly _dayZero = new(1899, 12, 30);

    /// <param name="type">The cell's type as the file names it; null for a number.</param>
    /// <param name="style">The index of its style.</param>
    /// <param name="stored">What is stored.</param>
    public string Of(string? type, int? style, string stored) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Count
            ? strings[index]
            : "",
        "b" => stored.Trim() == "1" ? "是" : "否",
        "d" => stored.Split('T')[0],
        null or "n" => OfNumber(style, stored),
        _ => stored,
    };

    private string OfNumber(int? style, string stored)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return stored;
        return formats.LookOf(style) switch
        {
            NumberLook.Date when DayOf(number) is { } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            NumberLook.Percent => Plain(number * 100) + "%",
            _ => Plain(number),
        };
    }

    /// <summary>Spreadsheets count to fifteen digits; what is stored behind them is the noise of binary fractions.</summary>
    private static string Plain(double number) =>
        Math.Abs(number) is < 1e15 and (> 1e-9 or 0)
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);

    private DateOnly? DayOf(double number)
    {
        var days = Math.Floor(number) + (from1904 ? DaysTo1904 : 0);
        if (days is < 1 or > LastDay) return null;
        return _dayZero.AddDays((int)days + (days < FalseLeapDay ? 1 : 0));
    }
}
