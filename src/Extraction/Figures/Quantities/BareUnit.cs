using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>
/// Finds the unit of a number that has no classifier: of what is counted behind or before it, of the money it measures, or of the
/// number that it is listed with (READING.md ruling 2).
/// </summary>
internal sealed class BareUnit(FigureWords words)
{
    private const int NearestNoun = 10;
    private const int FarthestJoined = 4;
    private const decimal Money = 10_000;
    private const decimal MuchMoney = 100_000_000;

    private readonly UnitReader _units = new(words);

    /// <summary>
    /// The unit of the number from <paramref name="start"/> on; empty where nothing tells one. <paramref name="size"/> is its scale,
    /// or its value where it is written in characters: a plain number of digits without a noun behind may be a code.
    /// </summary>
    public string Of(ReadOnlySpan<char> text, int start, int end, decimal size, Quantity? before) =>
        Behind(text, end) ?? (size > 1 ? Before(text, start, size) ?? Listed(text, start, end, before) ?? MoneyBehind(text, end, size) : null) ?? "";

    /// <summary>The unit of the noun that is counted right behind; null where none is.</summary>
    public string? Behind(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Min(text.Length, at + NearestNoun);
        if (at >= stop || !CharKind.IsHan(text[at]))
            return null;
        for (var i = at; i < stop && !CharKind.CutsClause(text[i]) && text[i] != '、'; i++)
            if (words.Counted.Find(text, i) is { } noun)
                return Counting.UnitOf(noun);
        return null;
    }

    private string? Before(ReadOnlySpan<char> text, int start, decimal size)
    {
        if (size >= Money && words.Money.AnyIn(text[Math.Max(0, start - NearestNoun)..start]))
            return "元";
        for (var i = start - 1; i > start - NearestNoun && i > 0 && !CharKind.CutsClause(text[i]); i--)
            if (words.Counted.Find(text, i) is { } noun)
                return Counting.UnitOf(noun);
        return null;
    }

    /// <summary>22万、35.9万老年人 and 199万和18万: one unit for both.</summary>
    private string? Listed(ReadOnlySpan<char> text, int start, int end, Quantity? before)
    {
        for (var at = end; at + 1 < text.Length && Joins(text[at]) && CharKind.IsDigit(text[at + 1]);)
        {
            var digits = NumeralReader.Digits(text, at + 1, out var value);
            at = NumeralReader.Scaled(text, digits, Math.Max(value, 0)).End;
            if ((_units.Read(text, at, out _) is { Length: > 0 } unit ? unit : Behind(text, at)) is { } next)
                return next;
        }

        return before is { Unit.Length: > 0 } near && near.End < start && start - near.End <= FarthestJoined && (Joins(text[start - 1]) || text[start - 1] is '到' or '至')
            ? near.Unit
            : null;
    }

    /// <summary>1000亿工业投资项目.</summary>
    private string? MoneyBehind(ReadOnlySpan<char> text, int end, decimal size) =>
        size >= MuchMoney && words.Money.AnyIn(text[end..Math.Min(text.Length, end + NearestNoun)]) ? "元" : null;

    private static bool Joins(char c) => c is '、' or '和' or '及' or '与';
}
