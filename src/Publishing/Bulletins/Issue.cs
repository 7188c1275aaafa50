using Luoshi.Ledger.Bulletins;

namespace Luoshi.Publishing.Bulletins;

/// <summary>What stands on a bulletin beside what it counts.</summary>
/// <param name="Words">What people wrote.</param>
/// <param name="On">The day below it.</param>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Its number of that year; null for a draft.</param>
public sealed record Issue(BulletinWords Words, DateOnly On, int Year, int? Number)
{
    /// <summary>To whom it goes, as it stands over the text: 各有关单位： Empty where that is not said.</summary>
    public string Addressed => Words.To.TrimEnd('：', ':', ' ') is { Length: > 0 } to ? $"{to}：" : "";

    /// <summary>Who gets a copy, as it stands at the end: 抄送：县委办公室。 Empty where nobody does.</summary>
    public string Copied => Words.CopyTo.TrimEnd('。', ' ') is { Length: > 0 } copies ? $"抄送：{copies}。" : "";

    /// <summary>Whether it was taken back.</summary>
    public bool IsWithdrawn { get; init; }

    public static Issue Of(Bulletin bulletin) => new(bulletin.Words, bulletin.On, bulletin.Year, bulletin.Number) { IsWithdrawn = !bulletin.Stands };
}
