using System.ComponentModel;
using Luoshi.Ledger.Bulletins;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A bulletin on a month's progress (督查通报) that went out.</summary>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Which issue of that year it is.</param>
/// <param name="PlanYear">The year of the plan that it speaks of.</param>
/// <param name="Period">The month.</param>
/// <param name="On">The day on which it went out.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="Shows">The last entry that it shows: its figures are those of then.</param>
/// <param name="Words">What people wrote into it.</param>
public sealed record ShownBulletin(int Year, int Number, int PlanYear, string Period, DateOnly On, string ApprovedBy, string Shows, ShownBulletinWords Words)
{
    /// <summary>Why it was taken back.</summary>
    public string? Withdrawal { get; init; }

    internal static ShownBulletin Of(Bulletin bulletin) => new(
        bulletin.Year, bulletin.Number, bulletin.PlanYear, bulletin.Period.ToString(), bulletin.On, bulletin.ApprovedBy, bulletin.Shows.ToString(),
        new(bulletin.Words.Praise.OrNull(), bulletin.Words.Demands.OrNull(), bulletin.Words.To.OrNull(), bulletin.Words.CopyTo.OrNull()))
    {
        Withdrawal = bulletin.Withdrawal,
    };
}

/// <summary>What people write into a bulletin.</summary>
/// <param name="Praise">What goes well (好的做法), a paragraph a line.</param>
/// <param name="Demands">What is asked of units now (下步要求), a paragraph a line.</param>
/// <param name="To">To whom it goes (主送).</param>
/// <param name="CopyTo">Who gets a copy (抄送).</param>
public sealed record ShownBulletinWords(string? Praise, string? Demands, string? To, string? CopyTo);

/// <summary>That a bulletin goes out on a month, as its figures were seen (If-Match).</summary>
/// <param name="Period">The month: 2025-10.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedBulletin(string Period, string ApprovedBy)
{
    [Description("What goes well (好的做法), a paragraph a line.")]
    public string? Praise { get; init; }

    [Description("What is asked of units now (下步要求), a paragraph a line.")]
    public string? Demands { get; init; }

    [Description("To whom it goes (主送).")]
    public string? To { get; init; }

    [Description("Who gets a copy (抄送).")]
    public string? CopyTo { get; init; }

    internal BulletinWords Words => new(Praise ?? "", Demands ?? "", To ?? "", CopyTo ?? "");
}
