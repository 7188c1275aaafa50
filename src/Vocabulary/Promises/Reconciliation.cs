namespace Luoshi.Vocabulary.Promises;

/// <summary>Last year's promises laid against this year's review (上年承诺兑现核对).</summary>
/// <param name="Plan">The report that promised.</param>
/// <param name="Review">The report of the year after.</param>
/// <param name="Promises">In the order of the plan.</param>
public sealed record Reconciliation(Reading Plan, Reading Review, IReadOnlyList<Promise> Promises)
{
    /// <summary>Further reports that were searched for answers after <see cref="Review"/>.</summary>
    public IReadOnlyList<Reading> Besides { get; init; } = [];

    /// <summary>The promises that count: those that are not too general to be followed.</summary>
    public IEnumerable<Promise> Firm => Promises.Where(promise => !promise.Soft);

    /// <summary>The reading that an answer's span is into.</summary>
    public Reading Of(Answer answer) => answer.Report == 0 ? Review : Besides[answer.Report - 1];
}
