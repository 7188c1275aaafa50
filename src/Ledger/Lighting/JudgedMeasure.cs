using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Proven;

namespace Luoshi.Ledger.Lighting;

/// <summary>What one measure of a task was judged by, and what came of it: enough to reckon it again.</summary>
/// <param name="Number">Which of the task's measures, from 1.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Target">The goal as it stood when the lamp was lit, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Without scale.</param>
/// <param name="Pace">How it grows.</param>
public sealed record JudgedMeasure(int Number, string Name, decimal Target, string Unit, Pace Pace)
{
    /// <summary>From the year's beginning to the end of the month; null where nobody said.</summary>
    public decimal? Value { get; init; }

    /// <summary>On what the value stands; null where there is none.</summary>
    public MeasureGround? Ground { get; init; }

    /// <summary>The indicator whose observation proves the value; empty where it was reported or verified.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Percent planned by the end of the month; null for what has no plan curve.</summary>
    public decimal? Planned { get; init; }

    /// <summary>Percent of the target that was reached; null where that is not known or makes no sense.</summary>
    public decimal? Attained { get; init; }

    public LampOutcome Outcome { get; init; }

    /// <summary>The name of its lamp; empty where none is lit.</summary>
    public string Lamp { get; init; } = "";

    /// <summary>The name of the rule that fitted; empty where none did.</summary>
    public string Rule { get; init; } = "";
}
