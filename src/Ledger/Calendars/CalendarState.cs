using Luoshi.Ledger.Places;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>The calendar of a place, as commands and pages ask for it.</summary>
public static class CalendarState
{
    /// <summary>The days that the place set for itself, in order.</summary>
    public static IReadOnlyList<OwnDay> OwnDays(this ILedgerState state) => [.. state.All(OwnDay.Kind).Cast<OwnDay>()];

    /// <summary>The papers of the regions that the place lies in by its code, and its own days.</summary>
    public static WorkCalendar Calendar(this ILedgerState state, IReadOnlyList<DaysOff> papers)
    {
        var here = state.PapersHere(papers);
        return new([.. here.Select(paper => paper.Region).Distinct()], here, state.OwnDays().Select(day => day.AsSet));
    }

    /// <summary>The papers of the regions that the place lies in by its code: of the widest first, and of each year after year.</summary>
    public static IReadOnlyList<DaysOff> PapersHere(this ILedgerState state, IReadOnlyList<DaysOff> papers)
    {
        var code = state.Place() is { Codes: [.., var dated] } ? dated.Code : "";
        return [.. papers.Where(paper => code.StartsWith(paper.Codes, StringComparison.Ordinal)).OrderBy(paper => paper.Codes.Length).ThenBy(paper => paper.Year)];
    }
}
