using Luoshi.Ledger;

namespace Luoshi.Desk.Workbenches;

/// <summary>What somebody looks for in the log; what is null or empty is not asked for.</summary>
/// <param name="By">Who wrote it.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Words">Words in what it says or in its reason.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Before">Only entries before this one: where the page before ended.</param>
public sealed record LogQuestion(string By, string Kind, string Words, DateOnly? From, DateOnly? Until, EntryPlace? Before)
{
    internal bool Asks(Entry entry) =>
        (By.Length == 0 || entry.By.Name == By) && (Kind.Length == 0 || entry.Kind == Kind) && !(entry.Place >= Before) &&
        !(PlaceTime.DayOf(entry.At) < From) && !(PlaceTime.DayOf(entry.At) > Until) &&
        (Words.Length == 0 || entry.Reason.Contains(Words, StringComparison.Ordinal) || entry.Body.Contains(Words, StringComparison.Ordinal));
}
