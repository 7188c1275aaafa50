using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>Something that rules may take points for.</summary>
internal sealed record Happening(ScoredEvent What, string Unit, TaskNumber Task, Period? Period, IReadOnlyList<EntryPlace> Entries);
