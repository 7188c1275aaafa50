using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk.Corrections;

/// <summary>
/// Destroys the keys by which readers can be reached, some time after their cases ended; where no paper says how long, the day after. A letter whose case never came about, since the
/// program was stopped in between, is destroyed when it is met like that a second time.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="letters">What is kept beside it.</param>
/// <param name="rules">Days off and time limits.</param>
public sealed class ContactErasure(ILedger ledger, ILetters letters, Rulebook rules)
{
    private HashSet<(string Place, string Letter)> _withoutCase = [];

    /// <summary>The last day on which the reader of a case can be reached; null while the case is open.</summary>
    public DateOnly? LastDay(WorkCalendar calendar, Case it) =>
        it.EndedOn is { } ended ? new LimitClock(calendar, rules.Limits).LastDay(LimitedThing.KeepContact, ended)?.Value ?? ended : null;

    /// <summary>How the reader of a case can be reached; null where nothing is kept, and not a day longer than it is, even where nobody has come by to destroy it.</summary>
    internal string? Opened(string place, WorkCalendar calendar, Case it, DateOnly today)
    {
        if (it.Letter.Length == 0 || LastDay(calendar, it) < today) return null;
        return letters.KeyOf(place, it.Letter) is { } key && letters.Find(place, it.Letter) is { Sealed.Length: > 0 } letter ? SealedContact.Open(letter.Sealed, key, letter.Id) : null;
    }

    /// <summary>Destroys those whose time is over, at all places: what cannot be read at one of them keeps none of the others waiting.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="RefusedException">A place could not be read or written; the others were looked at all the same.</exception>
    public int Destroy(DateOnly today)
    {
        var (count, withoutCase) = (0, new HashSet<(string Place, string Letter)>());
        RefusedException? trouble = null;
        foreach (var place in ledger.Places())
        {
            try
            {
                foreach (var letter in Over(place, today, withoutCase))
                {
                    letters.Destroy(place, letter);
                    count++;
                }
            }
            catch (RefusedException cause)
            {
                trouble = cause;
            }
        }
        _withoutCase = withoutCase;
        return trouble is null ? count : throw trouble;
    }

    private List<string> Over(string place, DateOnly today, HashSet<(string Place, string Letter)> withoutCase)
    {
        var openable = letters.Openable(place);
        if (openable.Count == 0) return [];
        var (cases, calendar) = (ledger.Ask(place, CasesIn).ToLookup(it => it.Letter), new Office(ledger, place).Calendar(rules));
        foreach (var letter in openable.Where(letter => !cases.Contains(letter))) withoutCase.Add((place, letter));
        return [.. openable.Where(letter => cases[letter].FirstOrDefault() is { } it ? LastDay(calendar, it) < today : _withoutCase.Contains((place, letter)))];
    }

    /// <summary>Those that stand by themselves, and those of registers.</summary>
    private static IReadOnlyList<Case> CasesIn(ILedgerState state) =>
    [
        .. state.Cases(),
        .. Casefile.All(state).Select(file => file.Case).Where(it => it.Letter.Length > 0),
    ];
}
