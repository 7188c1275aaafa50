using System.Globalization;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Bulletins;

/// <summary>
/// A bulletin on a month's progress (督查通报) that went out. Its figures are those of the ledger as it stood when the bulletin was looked at, whatever is entered later:
/// they are counted from its entries again whenever it is opened, never kept.
/// </summary>
/// <param name="Year">The year in which it went out: issues are numbered within it.</param>
/// <param name="Number">Which issue of that year it is (第5期).</param>
public sealed record Bulletin(int Year, int Number) : Entity
{
    public const string Kind = "bulletin";

    public override EntityKey Key => KeyOf(Year, Number);

    /// <summary>The year of the plan that it speaks of.</summary>
    public int PlanYear { get; init; }

    /// <summary>The month whose lamps it tells.</summary>
    public Period Period { get; init; }

    /// <summary>The last entry that it shows.</summary>
    public EntryPlace Shows { get; init; }

    /// <summary>What people wrote into it.</summary>
    public required BulletinWords Words { get; init; }

    /// <summary>The leader who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The day on which it went out.</summary>
    public DateOnly On { get; init; }

    /// <summary>Why it was taken back; null while it stands. Its number is not given again.</summary>
    public string? Withdrawal { get; init; }

    /// <summary>The day on which it was taken back; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    public bool Stands => Withdrawal is null;

    public static EntityKey KeyOf(int year, int number) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(year)}{number:D3}"));

    /// <summary>What the ids of all bulletins of a year begin with.</summary>
    public static string IdPrefix(int year) => year.ToString(CultureInfo.InvariantCulture) + "/";
}
