using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Lighting;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk.Policies;

/// <summary>The rules and the calendar of a place, as its ledger and its packs have them.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
/// <param name="rules">Days off, time limits and the steps of orders.</param>
public sealed class PolicyShelf(ILedger ledger, string place, Rulebook rules)
{
    /// <summary>The rules that hold on a day.</summary>
    public RulesBoard Rules(DateOnly on)
    {
        var (lamps, adopted) = ledger.Ask(place, state => (state.LampRulesOn(on), state.All(AdoptedRules.Kind).Cast<AdoptedRules>().ToList()));
        var steps = rules.Steps.At(on);
        return new(on)
        {
            Lamps = lamps,
            OtherLamps = [.. adopted.Where(set => set.Key != lamps?.Key).OrderByDescending(set => set.From).ThenByDescending(set => set.Version)],
            Steps = steps,
            OtherSteps = [.. rules.Steps.Sets.Where(set => set != steps).OrderByDescending(set => set.From)],
            Limits = [.. Enum.GetValues<LimitedThing>().Select(thing => LimitsOf(thing, on))],
        };
    }

    /// <summary>The calendar of a year.</summary>
    public CalendarBoard Calendar(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = new Office(ledger, place).LastEntry();
        var (papers, own, calendar) = ledger.Ask(place, state => (state.PapersHere(rules.DaysOff), state.OwnDays(), state.Calendar(rules.DaysOff)));
        var days = new SortedDictionary<DateOnly, CalendarDay>();
        // A narrower region's paper stands over a wider one's, and the place's own days over both.
        foreach (var paper in papers)
            foreach (var day in paper.Days.Where(day => day.On.Year == year)) days[day.On] = new(day.On, day.Off, day.Name, $"{paper.Region}：{paper.Source}");
        foreach (var day in own.Where(day => day.On.Year == year)) days[day.On] = new(day.On, day.Off, day.Name, "");
        return new(year, [.. days.Values], calendar.Between(new(year, 1, 1), new(year, 12, 31)).Warnings, seen);
    }

    private LimitLine LimitsOf(LimitedThing thing, DateOnly on)
    {
        var now = rules.Limits.At(thing, on);
        return new(thing, now, [.. rules.Limits.Limits.Where(limit => limit.For == thing && limit != now).OrderByDescending(limit => limit.From)]);
    }
}
