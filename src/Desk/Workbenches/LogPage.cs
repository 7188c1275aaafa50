using Luoshi.Ledger;

namespace Luoshi.Desk.Workbenches;

/// <summary>Entries that were asked for, the last first.</summary>
/// <param name="Entries">As many as a page holds.</param>
/// <param name="HasMore">Whether there are earlier ones.</param>
/// <param name="People">Who ever wrote.</param>
/// <param name="Kinds">What kinds of facts there are.</param>
/// <param name="Total">How many entries the ledger has.</param>
public sealed record LogPage(IReadOnlyList<Entry> Entries, bool HasMore, IReadOnlyList<string> People, IReadOnlyList<string> Kinds, long Total);
