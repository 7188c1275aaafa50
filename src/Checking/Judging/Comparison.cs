using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Judging;

/// <summary>A number that the report tells beside the one that its other numbers give.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Told">What the report says.</param>
/// <param name="Computed">What the others allow.</param>
/// <param name="Exactly">What the others give, taken as printed.</param>
internal sealed record Comparison(string Rule, Number Told, Interval Computed, decimal Exactly)
{
    /// <summary>The numbers that it was computed from.</summary>
    public required IReadOnlyList<Number> From { get; init; }

    /// <summary>How it was computed: 31.5亿元÷25.2亿元−1.</summary>
    public required string Formula { get; init; }

    /// <summary>
    /// How much of the room that the digits leave counts as rounding. All numbers rounded as far as they go, and all the same way, is a slip rather than a rounding:
    /// 10亿元 to 12亿元 told as 30% would have to be 9.51 to 12.4.
    /// </summary>
    public decimal Room { get; init; } = 1;

    /// <summary>The finding; null where told and computed agree as printed.</summary>
    public Finding? Judge()
    {
        if (Told.CanBe.Holds(Exactly)) return null;
        return Told.CanBe.Meets(Likely) || CutOff.Meets(Likely) ? FindingOf(Verdict.Rounding, Severity.Low) : FindingOf(Verdict.Wrong, Severity.High);
    }

    private Interval Likely => new(Exactly - (Exactly - Computed.Low) * Room, Exactly + (Computed.High - Exactly) * Room);

    /// <summary>Many writers drop the digits behind the last one that they show instead of rounding it.</summary>
    private Interval CutOff => Told.Figure.Bound == Bound.Exact ? new(Told.Value, Told.Value + (Told.CanBe.High - Told.CanBe.Low)) : Told.CanBe;

    private Finding FindingOf(Verdict verdict, Severity severity)
    {
        var result = Rounded();
        return new(Told.Figure.Span)
        {
            Rule = Rule,
            Verdict = verdict,
            Severity = severity,
            Arithmetic = new($"{Formula}＝{result}，文中为{Told.Words}", $"{Formula} = {result}, the text says {Told.Words}"),
            Others = [.. From.Select(number => Mention.Here(number.Figure.Span))],
        };
    }

    private string Rounded() => Plain.Of(Exactly, Told.Figure.Unit);
}
