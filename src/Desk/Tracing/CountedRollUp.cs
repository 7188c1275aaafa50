using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Desk.Tracing;

/// <summary>What a roll-up of a register comes to at the end of a month, and whether that is what a report tells.</summary>
/// <param name="Register">The register.</param>
/// <param name="RollUp">Which of its roll-ups.</param>
/// <param name="Figure">What it comes to.</param>
internal sealed record CountedRollUp(KeptRegister Register, RollUp RollUp, RollUpFigure Figure)
{
    // Things are counted by words that differ from one county to the next: 24个, 24座.
    private static readonly HashSet<string> _counters = ["个", "座", "处", "家", "所", "项", "条", "支", "场次", "场", "次", "辆", "单", "张", "名", "人", "件"];

    // A report that says 以上, 余, 超过 has rounded down, and by no more than this.
    private const decimal RoundedDown = 1.1m;

    /// <summary>With its scale folded in; null where there is nothing to tell.</summary>
    public decimal? Value => Figure.Value * ScaledUnit.Of(RollUp.Measure).Scale;

    /// <summary>Whether a figure of a report is this number, as exactly as it is told there.</summary>
    /// <param name="told">The figure.</param>
    /// <param name="words">Its words.</param>
    public bool Is(Figure told, string words) => Value is { } value && IsOfUnit(told.Unit) && (told.Bound == Bound.Min
        ? told.Value <= value && value < told.Value * RoundedDown
        : Math.Abs(value - told.Value) <= HalfOfLastDigit(told, words));

    private bool IsOfUnit(string unit) => ScaledUnit.Of(RollUp.Measure).Unit is var own && (own == unit || _counters.Contains(own) && _counters.Contains(unit));

    private static decimal HalfOfLastDigit(Figure told, string words)
    {
        var number = string.Concat(words.SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(sign => char.IsAsciiDigit(sign) || sign is '.' or ','));
        if (!decimal.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var bare) || bare == 0) return 0;
        return told.Value / bare / 2 / (decimal)Math.Pow(10, bare.Scale);
    }
}
