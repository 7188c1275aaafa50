using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>How many tasks have a lamp that says so, and their share in percent of those counted; null where none was.</summary>
public sealed record CountedStanding(LampStanding Standing, int Count, decimal? Share);
