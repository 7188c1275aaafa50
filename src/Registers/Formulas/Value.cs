using System.Globalization;

namespace Luoshi.Registers.Formulas;

/// <summary>What a formula is reckoned with and comes to: a number, a text, a day, yes or no, or unknown (未知), which is never nought and never no.</summary>
public readonly record struct Value
{
    private readonly object? _held;

    private Value(ValueKind kind, object held) => (Kind, _held) = (kind, held);

    public static Value Unknown => default;

    public ValueKind Kind { get; }

    public bool IsKnown => Kind != ValueKind.Unknown;

    /// <summary>Null where it is no number.</summary>
    public decimal? Number => _held as decimal?;

    /// <summary>Null where it is no text.</summary>
    public string? Text => _held as string;

    /// <summary>Null where it is no day.</summary>
    public DateOnly? Day => _held as DateOnly?;

    /// <summary>Null where it is neither yes nor no.</summary>
    public bool? Truth => _held as bool?;

    public static Value Of(decimal number) => new(ValueKind.Number, number);

    public static Value Of(string text) => new(ValueKind.Text, text);

    public static Value Of(DateOnly day) => new(ValueKind.Day, day);

    public static Value Of(bool truth) => new(ValueKind.Truth, truth);

    /// <summary>As it is written in a row: <c>12.5</c>, <c>2025-05-01</c>, <c>yes</c>; empty where it is unknown.</summary>
    public override string ToString() => _held switch
    {
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "yes" : "no",
        string text => text,
        _ => "",
    };
}
