using Luoshi.Ledger.Calendars;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Casework;

/// <summary>What packs say about days off and office hours, by which the limits of cases are counted.</summary>
/// <param name="DaysOff">Papers of all regions.</param>
/// <param name="Hours">Hours of all regions.</param>
public sealed record CaseTime(IReadOnlyList<DaysOff> DaysOff, IReadOnlyList<OfficeHours> Hours)
{
    public static CaseTime Unknown { get; } = new([], []);

    /// <summary>The clock of a place: the papers of the regions that it lies in, and the hours of the narrowest of them that has any.</summary>
    public CaseClock In(ILedgerState state)
    {
        var regions = state.PapersHere(DaysOff).Select(paper => paper.Region).Distinct().ToList();
        return new(state.Calendar(DaysOff), Hours.Where(hours => regions.Contains(hours.Region)).MaxBy(hours => regions.IndexOf(hours.Region)));
    }
}
