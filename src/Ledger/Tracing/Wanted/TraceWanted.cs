using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tracing.Wanted;

/// <summary>A figure of a report that is to be traced.</summary>
/// <param name="Passage">Its place in the report's text.</param>
/// <param name="Words">Its words there.</param>
/// <param name="Register">The register's id.</param>
/// <param name="RollUp">Which of its roll-ups.</param>
/// <param name="Task">The task of the year before that it answers; null where none is known.</param>
public sealed record TraceWanted(Span Passage, string Words, string Register, string RollUp, TaskNumber? Task = null);
