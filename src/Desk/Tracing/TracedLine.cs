using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Tracing;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Tracing;

/// <summary>A traced figure with both its ends: what the report says, and what the register comes to.</summary>
/// <param name="Traced">The figure.</param>
/// <param name="Register">The register.</param>
/// <param name="RollUp">Which of its roll-ups.</param>
/// <param name="Now">What it comes to by now.</param>
public sealed record TracedLine(TracedFigure Traced, KeptRegister Register, RollUp RollUp, RollUpFigure Now)
{
    /// <summary>The sentence of the report; empty where the report is not kept here.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Whether the register comes to what the report tells; null where the report is not kept here.</summary>
    public bool? Agrees { get; init; }

    /// <summary>The task that it answers; null where none is known.</summary>
    public PlanTask? Task { get; init; }

    /// <summary>Whether the report is a public page.</summary>
    public bool IsReportPublic { get; init; }
}
