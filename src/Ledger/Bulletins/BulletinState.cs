namespace Luoshi.Ledger.Bulletins;

/// <summary>Bulletins as commands and pages ask for them.</summary>
public static class BulletinState
{
    /// <summary>The bulletins that went out in a year, by their numbers, those too that were taken back.</summary>
    public static IReadOnlyList<Bulletin> Bulletins(this ILedgerState state, int year) => [.. state.All(Bulletin.Kind, Bulletin.IdPrefix(year)).Cast<Bulletin>()];

    /// <summary>The bulletins on a plan, in the order in which they went out: the last of them in the year after.</summary>
    public static IReadOnlyList<Bulletin> BulletinsOn(this ILedgerState state, int planYear) =>
        [.. state.Bulletins(planYear).Concat(state.Bulletins(planYear + 1)).Where(bulletin => bulletin.PlanYear == planYear)];

    /// <summary>One of them.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public static Bulletin BulletinOf(this ILedgerState state, int year, int number) => state.Find(Bulletin.KeyOf(year, number)) as Bulletin ?? throw new RefusedException(
        $"{year} 年没有第 {number} 期通报。", $"No bulletin of {year} has the number {number}.");
}
