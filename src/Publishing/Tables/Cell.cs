namespace Luoshi.Publishing.Tables;

/// <summary>What stands in one cell: words, a number, a date, or nothing.</summary>
public readonly record struct Cell(string? Words, decimal? Number = null, DateOnly? Date = null)
{
    public static Cell Empty => default;

    public static implicit operator Cell(string words) => new(words.Length == 0 ? null : words);

    public static implicit operator Cell(int number) => new(null, number);

    public static implicit operator Cell(decimal number) => new(null, PlainNumber.Trim(number));

    public static Cell Of(decimal? number) => number is { } value ? value : Empty;

    public static Cell Of(int? number) => number is { } value ? value : Empty;

    public static Cell Of(DateOnly? date) => new(null, null, date);

    public static Cell Of(bool holds) => holds ? "是" : "否";
}
