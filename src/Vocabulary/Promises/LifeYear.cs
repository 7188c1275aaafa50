namespace Luoshi.Vocabulary.Promises;

/// <summary>One year of a life.</summary>
/// <param name="Year">Whose plan promised it.</param>
/// <param name="Promise">As that plan words it, with what the report of the next year tells.</param>
/// <param name="From">The reconciliation that the promise stands in.</param>
public sealed record LifeYear(int Year, Promise Promise, Reconciliation From);
