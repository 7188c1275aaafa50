using Luoshi.Ledger.Snapshots;

namespace Luoshi.Web.Api.Shapes;

/// <summary>What was released to the public.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="AsOf">The last day that it speaks of.</param>
/// <param name="On">The day of the release.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="Shows">The last entry that it shows.</param>
/// <param name="Stands">False where it was taken back.</param>
/// <param name="Withdrawal">Why it was taken back.</param>
/// <param name="WithdrawnOn">When.</param>
public sealed record ShownSnapshot(int Year, DateOnly AsOf, DateOnly On, string ApprovedBy, string Shows, bool Stands, string? Withdrawal, DateOnly? WithdrawnOn)
{
    internal static ShownSnapshot Of(Snapshot snapshot) => new(
        snapshot.PlanYear, snapshot.AsOf, snapshot.On, snapshot.ApprovedBy, snapshot.Shows.ToString(), snapshot.Stands, snapshot.Withdrawal, snapshot.WithdrawnOn);
}
