using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk.Corrections;

/// <summary>Destroys the keys by which readers can be reached, some time after their cases ended; where no paper says how long, the day after.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="letters">What is kept beside it.</param>
/// <param name="rules">Days off and time limits.</param>
public sealed class ContactErasure(ILedger ledger, ILetters letters, Rulebook rules)
{
    /// <summary>The last day on which the reader of a case can be reached; null while the case is open.</summary>
    public DateOnly? LastDay(WorkCalendar calendar, Case it) =>
        it.EndedOn is { } ended ? new LimitClock(calendar, rules.Limits).LastDay(LimitedThing.KeepContact, ended)?.Value ?? ended : null;

    /// <summary>Destroys those whose time is over, at all places.</summary>
    /// <returns>How many.</returns>
    public int Destroy(DateOnly today)
    {
        var count = 0;
        foreach (var place in ledger.Places())
        {
            var openable = letters.Openable(place);
            if (openable.Count == 0) continue;
            var (cases, calendar) = (ledger.Ask(place, state => state.Cases()).ToLookup(it => it.Letter), new Office(ledger, place).Calendar(rules));
            foreach (var letter in openable.Where(letter => cases[letter].FirstOrDefault() is { } it && LastDay(calendar, it) < today))
            {
                letters.Destroy(place, letter);
                count++;
            }
        }
        return count;
    }
}
