using Luoshi.Ledger.Calendars;
using Luoshi.Packs.Calendars;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Tests.Calendars;

/// <summary>The calendars of the packs, as three places would have them.</summary>
internal static class Calendars
{
    private static readonly string[] _regions = ["全国", "新疆"];

    public static CalendarPack Pack { get; } = CalendarFiles.Read(Checkout.At("packs", "calendars"));

    public static WorkCalendar National { get; } = new(["全国"], Pack.DaysOff, []);

    public static WorkCalendar Xinjiang { get; } = new(_regions, Pack.DaysOff, []);

    public static WorkCalendar County { get; } = new(_regions, Pack.DaysOff,
        [new(new(2025, 7, 15), true, "县庆"), new(new(2025, 6, 9), false, "防汛值守")]);

    public static OfficeClock Clock { get; } = new(Pack.Hours.Single(hours => hours.Region == "新疆"));

    public static WorkCalendar Named(string name) => name switch
    {
        "全国" => National,
        "新疆" => Xinjiang,
        "本县" => County,
        _ => throw new ArgumentException($"No calendar is called {name}.", nameof(name)),
    };
}
