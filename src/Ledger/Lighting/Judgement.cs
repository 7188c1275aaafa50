using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proven;

namespace Luoshi.Ledger.Lighting;

/// <summary>What came of trying the rules on a task for a month, with all that it was judged by.</summary>
/// <param name="On">The day on which it was tried.</param>
/// <param name="By">Who had it tried.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Lead">The unit that led the task then.</param>
/// <param name="Kind">The kind of the task then.</param>
public sealed record Judgement(DateOnly On, string By, RulesReference Rules, string Lead, TaskKind Kind)
{
    /// <summary>Lamp, rule, every input and the sentence; null where the task was not put to the rules.</summary>
    public LampVerdict? Verdict { get; init; }

    /// <summary>Why it was not put to the rules; null where it was.</summary>
    public Omission? LeftOut { get; init; }

    /// <summary>Whose word the state of the task is: verified or reported; null where nothing was handed in.</summary>
    public MeasureGround? Ground { get; init; }

    /// <summary>Which measure gave the lamp, from 1: that with the worst; 0 where the task has none.</summary>
    public int Worst { get; init; }

    /// <summary>Every measure that has a figure for the month.</summary>
    public IReadOnlyList<JudgedMeasure> Measures { get; init; } = [];

    /// <summary>Whether it was judged by the same rules on the same inputs, so that nothing new would be entered.</summary>
    public bool IsAsBefore(Judgement before) =>
        before with { On = On, By = By, Verdict = Verdict, Measures = Measures } == this &&
        before.Measures.SequenceEqual(Measures) &&
        (before.Verdict, Verdict) switch
        {
            (null, null) => true,
            ({ } was, { } now) => was.Chinese == now.Chinese && was.Inputs.SequenceEqual(now.Inputs),
            _ => false,
        };
}
