using System.Globalization;

namespace Luoshi.Ledger.Snapshots;

/// <summary>
/// A snapshot that was released to the public (公开发布): what the ledger had come to when it was looked at, of the months until a day. Public pages
/// show the last one that stands, never what was entered behind it. One that is released for the same day again takes nothing away from the one before.
/// </summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="AsOf">The last day that it speaks of.</param>
/// <param name="Shows">The last entry that it shows.</param>
public sealed record Snapshot(int PlanYear, DateOnly AsOf, EntryPlace Shows) : Entity
{
    public const string Kind = "snapshot";

    public override EntityKey Key => KeyOf(PlanYear, AsOf, Shows);

    /// <summary>The leader who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The day on which it was released.</summary>
    public DateOnly On { get; init; }

    /// <summary>Why it was taken back, for everybody to read; null while it stands.</summary>
    public string? Withdrawal { get; init; }

    /// <summary>The day on which it was taken back; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    public bool Stands => Withdrawal is null;

    public static EntityKey KeyOf(int planYear, DateOnly asOf, EntryPlace shows) =>
        new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(planYear)}{asOf:yyyy-MM-dd}/{shows.Year}-{shows.Number:D12}"));

    /// <summary>What the ids of all snapshots of a plan begin with.</summary>
    public static string IdPrefix(int planYear) => planYear.ToString(CultureInfo.InvariantCulture) + "/";
}
