using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Tracing;

/// <summary>A figure of a report that a register comes to, for somebody to agree that it was counted there.</summary>
/// <param name="Passage">The figure's place in the report.</param>
/// <param name="Words">Its words.</param>
/// <param name="Sentence">What it stands in, as far as one reads to see what is meant.</param>
/// <param name="Register">The register.</param>
/// <param name="RollUp">Which of its roll-ups.</param>
/// <param name="Alike">How far the words are those of the roll-up, from 0 to 1.</param>
public sealed record TraceProposal(Span Passage, string Words, string Sentence, KeptRegister Register, RollUp RollUp, double Alike)
{
    /// <summary>The task of the year before that the figure answers, by both reports; null where none is known.</summary>
    public TaskNumber? Task { get; init; }
}
