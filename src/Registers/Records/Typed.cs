using System.Globalization;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Records;

/// <summary>What people type into a field or a cell, and as it is kept: numbers without separators, days as <c>2025-05-01</c>, choices by their codes.</summary>
public static class Typed
{
    /// <summary>The longest line and the longest narrative, in characters.</summary>
    public const int LongestLine = 200, LongestNarrative = 4_000;

    // Beyond it nothing is counted that a place keeps, and sums could not be exact.
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly string[] _days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>As it is kept; empty for nothing.</summary>
    /// <param name="field">Into which field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="complaint">What is wrong with it; null where nothing is.</param>
    public static string Read(Field field, string typed, out Complaint? complaint)
    {
        complaint = null;
        var text = typed.Trim();
        if (text.Length == 0) return "";
        var (kept, wanted) = field.Kind switch
        {
            FieldKind.Number or FieldKind.Money => (Number(field, text), $"一个数，如 12.5{(field.Measure.Length > 0 ? $"（{field.Measure}）" : "")}|a number such as 12.5{(field.Measure.Length > 0 ? $" ({field.Measure})" : "")}"),
            FieldKind.Date => (Day(text), "一个日期，如 2025-05-01|a day such as 2025-05-01"),
            FieldKind.Flag => (Flag(text), "是或否|yes or no"),
            FieldKind.Choice => (ChoiceOf(field, text), Offered(field)),
            FieldKind.Point => (Point(text), "纬度和经度，如 43.15,81.13|latitude and longitude such as 43.15,81.13"),
            FieldKind.Photo or FieldKind.File => (HeldFile.Kept(text), $"已收下的照片或文件，最多 {HeldFile.Most} 个|photos or files that were taken in, at most {HeldFile.Most}"),
            FieldKind.Narrative => (text.Length <= LongestNarrative ? text : null, $"不超过 {LongestNarrative} 个字|at most {LongestNarrative} characters"),
            _ => (text.Length <= LongestLine && !text.Any(char.IsControl) ? text : null, $"一行文字，不超过 {LongestLine} 个字|a line of at most {LongestLine} characters"),
        };
        if (kept is not null) return kept;
        complaint = new(field.Code, Wrong(field, text, wanted.Split('|')));
        return "";
    }

    private static Term Wrong(Field field, string text, string[] wanted)
    {
        var shown = text.Length > 30 ? text[..30] + "…" : text;
        return new($"“{field.Name.Chinese}”写的是“{shown}”，要写{wanted[0]}。", $"\"{shown}\" in {field.Name.English} should be {wanted[1]}.");
    }

    private static string? Number(Field field, string text)
    {
        if (field.Measure.Length > 0 && text.EndsWith(field.Measure, StringComparison.Ordinal)) text = text[..^field.Measure.Length].TrimEnd();
        var plain = string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(sign => sign is not (',' or ' ')));
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest ? Value.Of(number).ToString() : null;
    }

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Value.Of(day).ToString() : null;

    private static string? Flag(string text) => text switch
    {
        "是" or "有" or "√" or "yes" or "true" or "1" => "yes",
        "否" or "无" or "×" or "no" or "false" or "0" => "no",
        _ => null,
    };

    private static string? ChoiceOf(Field field, string text) =>
        field.Choices.FirstOrDefault(choice => choice.Code == text || !choice.Retired && (choice.Name.Chinese == text || choice.Name.English == text || choice.Was.Contains(text)))?.Code;

    private static string Offered(Field field)
    {
        var offered = field.Choices.Where(choice => !choice.Retired).ToList();
        return $"以下之一：{string.Join("、", offered.Select(choice => choice.Name.Chinese))}|one of: {string.Join(", ", offered.Select(choice => choice.Name.English))}";
    }

    private static string? Point(string text)
    {
        var parts = text.Split(',', '，');
        return parts is [var north, var east] && Degrees(north, 90) is { } latitude && Degrees(east, 180) is { } longitude ? $"{latitude},{longitude}" : null;
    }

    private static string? Degrees(string text, decimal most) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? Value.Of(decimal.Round(degrees, 6)).ToString()
            : null;
}
