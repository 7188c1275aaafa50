using Luoshi.Ledger;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Bulletins;

namespace Luoshi.Desk.Bulletins;

/// <summary>The bulletins of a year and what one on a month would tell.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Period">The month.</param>
/// <param name="Draft">Null where the lamps of the month are not lit.</param>
/// <param name="Words">What its words can begin with.</param>
/// <param name="Issued">Those that went out, the last first.</param>
/// <param name="Today">The day that would stand below it.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record BulletinBoard(int PlanYear, Period Period, BulletinSheet? Draft, BulletinWords Words, IReadOnlyList<Bulletin> Issued, DateOnly Today, EntryPlace Seen)
{
    /// <summary>The one on the month that stands already; null where there is none.</summary>
    public Bulletin? There => Issued.FirstOrDefault(bulletin => bulletin.Period == Period && bulletin.Stands);
}
