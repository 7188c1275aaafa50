using Luoshi.Ledger.Bulletins;

namespace Luoshi.Publishing.Bulletins;

/// <summary>What stands on a bulletin beside what it counts.</summary>
/// <param name="Words">What people wrote.</param>
/// <param name="On">The day below it.</param>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Its number of that year; null for a draft.</param>
public sealed record Issue(BulletinWords Words, DateOnly On, int Year, int? Number)
{
    /// <summary>Whether it was taken back.</summary>
    public bool IsWithdrawn { get; init; }

    public static Issue Of(Bulletin bulletin) => new(bulletin.Words, bulletin.On, bulletin.Year, bulletin.Number) { IsWithdrawn = !bulletin.Stands };
}
