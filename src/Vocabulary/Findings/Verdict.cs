namespace Luoshi.Vocabulary.Findings;

/// <summary>What became of a comparison of figures.</summary>
public enum Verdict
{
    /// <summary>矛盾: no numbers that the printed digits can stand for fit together.</summary>
    Wrong,

    /// <summary>舍入: they differ as printed, and the digits shown explain it.</summary>
    Rounding,

    /// <summary>存疑: something is missing that would be needed; the finding says what.</summary>
    Undecidable,

    /// <summary>提示: no contradiction, but something a reader would want to know: a target below last year's result, a promise nobody could check.</summary>
    Notable,
}
