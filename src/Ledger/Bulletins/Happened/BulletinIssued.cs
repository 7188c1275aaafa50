using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Bulletins.Happened;

/// <summary>A bulletin went out.</summary>
public sealed record BulletinIssued(int Year, int Number, int PlanYear, Period Period, EntryPlace Shows, BulletinWords Words, string ApprovedBy, DateOnly On) : Fact
{
    public override EntityKey Subject => Bulletin.KeyOf(Year, Number);

    public override Entity Change(Entity? before) =>
        new Bulletin(Year, Number) { PlanYear = PlanYear, Period = Period, Shows = Shows, Words = Words, ApprovedBy = ApprovedBy, On = On };
}
