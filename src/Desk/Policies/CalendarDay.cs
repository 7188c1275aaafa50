namespace Luoshi.Desk.Policies;

/// <summary>A day that is set to be off or worked.</summary>
/// <param name="On">The day.</param>
/// <param name="Off">False for one that is worked.</param>
/// <param name="Name">What for.</param>
/// <param name="Source">The paper that sets it; empty for a day that the place set for itself.</param>
public sealed record CalendarDay(DateOnly On, bool Off, string Name, string Source)
{
    public bool IsOwn => Source.Length == 0;
}
