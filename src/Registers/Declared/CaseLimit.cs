using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>How long there is for a step of a case, as some paper sets it from a day on.</summary>
/// <param name="For">For what.</param>
/// <param name="Stretch">How long.</param>
/// <param name="From">The first day for which it holds.</param>
/// <param name="Source">The paper, or who chose it where there is none.</param>
public sealed record CaseLimit(CaseStep For, Stretch Stretch, DateOnly From, string Source)
{
    /// <summary>For which cases, by type, urgency, source; null for all.</summary>
    public Formula? Where { get; init; }
}
