using Luoshi.Vocabulary.Findings;

namespace Luoshi.Web.Intake;

/// <summary>The words of findings on pages.</summary>
internal static class FindingWords
{
    public static string Say(this Wording words, Verdict verdict) => verdict switch
    {
        Verdict.Wrong => words.Say("矛盾", "wrong"),
        Verdict.Rounding => words.Say("舍入", "rounding"),
        Verdict.Undecidable => words.Say("存疑", "undecidable"),
        _ => words.Say("提示", "notable"),
    };
}
