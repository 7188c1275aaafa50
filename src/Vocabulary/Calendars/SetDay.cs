namespace Luoshi.Vocabulary.Calendars;

/// <summary>A day that is off or worked because somebody set it so, whatever day of the week it is.</summary>
/// <param name="On">The day.</param>
/// <param name="Off">False for a day worked in another's stead (调休上班).</param>
/// <param name="Name">The holiday that it belongs to.</param>
public readonly record struct SetDay(DateOnly On, bool Off, string Name);
