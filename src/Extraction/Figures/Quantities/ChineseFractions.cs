using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>Parts and multiples written in Chinese numerals: 三分之一, 百分之五十, 一半, 翻一番, 七成.</summary>
internal sealed class ChineseFractions(FigureWords words)
{
    /// <summary>The part or multiple whose numeral stands from <paramref name="at"/> to <paramref name="end"/>; null where it is none.</summary>
    public Quantity? Read(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (rest.StartsWith("分之"))
            return Part(text, at, end + 2);
        if (end == at + 1 && text[at] == '一' && rest.StartsWith("半") && !rest.StartsWith("半截"))
            return new Quantity(at, end + 1, 0.5m, null, "1", false, true);
        if (rest.StartsWith("番") && (text[..at].EndsWith("翻") || text[..at].EndsWith("翻了")) && NumeralReader.Chinese(text, at) is { } times)
            return new Quantity(at, end + 1, times.Value, null, "番", false, true);
        return rest.StartsWith("成") && IsTenths(text, at, end) && NumeralReader.Chinese(text, at) is { Value: < 10 } tenths
            ? new Quantity(at, end + 1, tenths.Value, null, "成", false, true)
            : null;
    }

    private static Quantity? Part(ReadOnlySpan<char> text, int at, int above)
    {
        if (NumeralReader.Chinese(text, at) is not { } whole || NumeralReader.Chinese(text, above) is not { } part)
            return null;
        return whole.Value switch
        {
            100 => new Quantity(at, part.End, part.Value, null, "%", false, true),
            1000 => new Quantity(at, part.End, part.Value, null, "‰", false, true),
            var value => new Quantity(at, part.End, part.Value / value, null, "1", false, true),
        };
    }

    /// <summary>节水三成, 七成茶农; not 一成不变, 三成新, 三成员.</summary>
    private bool IsTenths(ReadOnlySpan<char> text, int at, int end)
    {
        if (end != at + 1 || end + 1 >= text.Length)
            return false;
        var next = text[end + 1];
        return CharKind.CutsClause(next) || next is '以' or '左' or '的' or '、'
            || (text[at] != '一' && CharKind.IsHan(next) && !CharKind.IsChineseDigit(next) && next is not ('新' or '熟') && words.NoUnits.Match(text, end) == 0);
    }
}
