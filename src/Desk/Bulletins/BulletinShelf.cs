using Luoshi.Ledger;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Bulletins;

namespace Luoshi.Desk.Bulletins;

/// <summary>The bulletins of a place: what went out, and what would go out now.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
public sealed class BulletinShelf(ILedger ledger, string place)
{
    /// <summary>Those on a plan, in the order in which they went out.</summary>
    public IReadOnlyList<Bulletin> On(int planYear) => ledger.Ask(place, state => state.BulletinsOn(planYear));

    /// <summary>What one on a month would tell by what is known now; null where its lamps are not lit.</summary>
    public BulletinSheet? Draft(int planYear, Period period) => ledger.Ask(place, state => BulletinSheet.Of(state, planYear, period));

    /// <summary>One that went out, with what it tells: counted again from the entries that it shows.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public (Bulletin Bulletin, BulletinSheet Sheet) Open(int year, int number)
    {
        var bulletin = ledger.Ask(place, state => state.BulletinOf(year, number));
        return (bulletin, BulletinSheet.Of(ledger.AsOf(place, bulletin.Shows), bulletin));
    }

    /// <summary>The same; null where there is none of that number.</summary>
    /// <param name="year">The year in which it went out.</param>
    /// <param name="number">Its number in that year.</param>
    /// <param name="counted">What was counted for whoever asked before: what went out never tells anything else.</param>
    public (Bulletin Bulletin, BulletinSheet Sheet)? Find(int year, int number, Recent<(string Place, Bulletin Bulletin), BulletinSheet> counted) =>
        ledger.Ask(place, state => state.Find(Bulletin.KeyOf(year, number))) is Bulletin bulletin ? (bulletin, counted.Of((place, bulletin), () => Open(year, number).Sheet)) : null;

    /// <summary>The words that the next one can begin with: addressed as the last one was.</summary>
    public BulletinWords WordsFor(int planYear) => On(planYear) is [.., var last]
        ? BulletinText.UsualWords with { To = last.Words.To, CopyTo = last.Words.CopyTo }
        : BulletinText.UsualWords;
}
