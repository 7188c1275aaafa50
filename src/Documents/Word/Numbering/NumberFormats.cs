using Luoshi.Documents.Numerals;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>The names that Office Open XML has for ways to write a number.</summary>
internal static class NumberFormats
{
    /// <summary>Ways of scripts that no report here is numbered in are told as plain digits, as the standard has it for unknown ones.</summary>
    public static NumberStyle Of(string? name) => name switch
    {
        "decimalZero" => NumberStyle.DecimalZero,
        "decimalFullWidth" or "decimalFullWidth2" => NumberStyle.DecimalFullWidth,
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => NumberStyle.Circled,
        "decimalEnclosedParen" => NumberStyle.Parenthesized,
        "decimalEnclosedFullstop" => NumberStyle.FullStopped,
        "upperRoman" => NumberStyle.UpperRoman,
        "lowerRoman" => NumberStyle.LowerRoman,
        "upperLetter" => NumberStyle.UpperLetter,
        "lowerLetter" => NumberStyle.LowerLetter,
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "koreanCounting" => NumberStyle.ChineseCounting,
        "chineseCounting" or "taiwaneseCounting" => NumberStyle.ChineseCountingShort,
        "japaneseCounting" => NumberStyle.JapaneseCounting,
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" => NumberStyle.ChineseDigits,
        "chineseLegalSimplified" => NumberStyle.ChineseLegal,
        "ideographLegalTraditional" or "japaneseLegal" => NumberStyle.TraditionalLegal,
        "ideographTraditional" => NumberStyle.HeavenlyStem,
        "ideographZodiac" => NumberStyle.EarthlyBranch,
        "ideographEnclosedCircle" => NumberStyle.ChineseCircled,
        "bullet" => NumberStyle.Bullet,
        "none" => NumberStyle.None,
        _ => NumberStyle.Decimal,
    };
}
