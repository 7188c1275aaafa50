namespace Luoshi.Documents.Numerals;

/// <summary>How the number of a paragraph is written.</summary>
internal enum NumberStyle
{
    Decimal,

    /// <summary>01, 02 … 10.</summary>
    DecimalZero,

    /// <summary>Digits of double width.</summary>
    DecimalFullWidth,

    /// <summary>① … ㊿, plain digits beyond.</summary>
    Circled,

    /// <summary>⑴ … ⒇.</summary>
    Parenthesized,

    /// <summary>⒈ … ⒛.</summary>
    FullStopped,

    UpperRoman,

    LowerRoman,

    UpperLetter,

    LowerLetter,

    /// <summary>一、十一、一百零一.</summary>
    ChineseCounting,

    /// <summary>一、十一, and digit by digit from a hundred on: 一〇一.</summary>
    ChineseCountingShort,

    /// <summary>一、十一、百一: a hundred without its one, and no zero between.</summary>
    JapaneseCounting,

    /// <summary>Digit by digit: 一一、一〇一.</summary>
    ChineseDigits,

    /// <summary>壹、贰、叁.</summary>
    ChineseLegal,

    /// <summary>壹、貳、參.</summary>
    TraditionalLegal,

    /// <summary>甲、乙、丙 … 癸.</summary>
    HeavenlyStem,

    /// <summary>子、丑、寅 … 亥.</summary>
    EarthlyBranch,

    /// <summary>㊀ … ㊉.</summary>
    ChineseCircled,

    /// <summary>㈠ … ㈩.</summary>
    ChineseParenthesized,

    Bullet,

    None,
}
