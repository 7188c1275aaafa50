namespace Luoshi.Ledger.Calendars.Happened;

/// <summary>A day was set to be off or worked in this place; what was said of it before was changed by this.</summary>
public sealed record DaySet(DateOnly On, bool Off, string Name) : Fact
{
    public override EntityKey Subject => OwnDay.KeyOf(On);

    public override Entity Change(Entity? before) => new OwnDay(On, Off, Name);
}
