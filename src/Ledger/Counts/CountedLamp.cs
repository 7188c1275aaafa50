using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Counts;

/// <summary>How many have a lamp, and their share in percent of those counted; null where none was.</summary>
public sealed record CountedLamp(Lamp Lamp, int Count, decimal? Share);
