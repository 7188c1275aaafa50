using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>What the lamp of a task is counted under, where only the count matters: as it shows, overridden or not.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Period">The month.</param>
/// <param name="Rules">The name of the rules it was lit by.</param>
/// <param name="Version">Their version.</param>
public sealed record LampLine(int PlanYear, Period Period, string Rules, string Version)
{
    /// <summary>The name of the lamp; empty where none shows.</summary>
    public string Lamp { get; init; } = "";

    /// <summary>What the lamp says; null where none shows.</summary>
    public LampStanding? Standing { get; init; }

    /// <summary>Why none shows; null where one does.</summary>
    public Omission? LeftOut { get; init; }

    public static LampLine Of(TaskLamp lamp) => new(lamp.PlanYear, lamp.Period, lamp.Lit.Rules.Name, lamp.Lit.Rules.Version)
    {
        Lamp = lamp.Lamp?.Name ?? "",
        Standing = lamp.Lamp?.Standing,
        LeftOut = lamp.Lit.LeftOut ?? lamp.Verdict?.Outcome switch
        {
            LampOutcome.NoData => Omission.NoData,
            LampOutcome.NoRule => Omission.NoRule,
            _ => null,
        },
    };
}
