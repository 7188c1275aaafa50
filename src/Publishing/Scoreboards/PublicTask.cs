using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What the public may know of a task: promised, found, changed. No official stands in it but those who approved its changes.</summary>
/// <param name="Task">As it stood.</param>
/// <param name="Word">How it stands.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record PublicTask(PlanTask Task, PublicWord Word, Remark Why)
{
    public TaskNumber Number => Task.Number;

    public TaskContent Content => Task.Content;

    /// <summary>Whether it stands in the report of the place itself, and not in one of a level above or in another paper.</summary>
    public bool IsOfTheReport => Task.OriginPaper.Length == 0;

    /// <summary>What was verified month by month, oldest first; months of which nothing was verified are left out.</summary>
    public IReadOnlyList<VerifiedMonth> Months { get; init; } = [];

    /// <summary>What was found last; null where nothing was verified.</summary>
    public VerifiedMonth? Last => Months is [.., var last] ? last : null;

    /// <summary>What was moved since publication, as far as it is promised to the public: who leads in the government and what is followed inside is not.</summary>
    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    /// <summary>The last verified value of one of its measures, and the month it was verified for; null where there is none.</summary>
    public (Period Period, decimal Value)? LastValue(Measure measure)
    {
        for (var at = Months.Count - 1; at >= 0; at--)
            if (Months[at].ValueOf(measure) is { } value) return (Months[at].Period, value);
        return null;
    }
}
