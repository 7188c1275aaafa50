using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Proven;

/// <summary>A measure that is called as exactly one indicator is, and could be known from it: for somebody to agree to.</summary>
public sealed record LinkProposal(PlanTask Task, Measure Measure, DeclaredIndicator Indicator);
