using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Units;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>
/// Scores the units of a year from the entries of their place: a function of the entries, the rules, the time limits and the day. Bodies that only coordinate
/// have no score.
/// </summary>
public sealed class ScoreCount
{
    private readonly int _year;
    private readonly DateOnly _asOf;
    private readonly ScoreRuleSet _rules;
    private readonly Happenings _happenings;
    private readonly LimitClock _clock;

    private ScoreCount(int year, ScoreRuleSet rules, LimitClock clock, DateOnly asOf) =>
        (_year, _asOf, _rules, _clock, _happenings) = (year, asOf, rules, clock, new(year, clock));

    /// <summary>The scores, by units.</summary>
    /// <param name="entries">All entries of the place up to the day, with what each says.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="rules">The rules that hold.</param>
    /// <param name="clock">Time limits.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<UnitScore> Of(IEnumerable<(EntryPlace At, Fact Fact)> entries, int year, ScoreRuleSet rules, LimitClock clock, DateOnly asOf)
    {
        var count = new ScoreCount(year, rules, clock, asOf);
        count._happenings.Walk(entries);
        return count.Scores();
    }

    private IReadOnlyList<UnitScore> Scores()
    {
        var state = _happenings.State;
        var tasks = state.Tasks(_year).Where(task => task.Standing == TaskStanding.Standing && task.Content.Lead.Length > 0).ToList();
        var omissions = new Omissions(_happenings, _rules, _clock, _asOf);
        var happened = _happenings.Noted.Concat(tasks.SelectMany(omissions.Of)).Concat(LampHappenings.Of(state, _year))
            .ToLookup(happening => state.Today(happening.Unit, _asOf), StringComparer.Ordinal);
        var results = new Results(state, _rules);
        return
        [
            .. from unit in tasks.GroupBy(task => task.Content.Lead, StringComparer.Ordinal)
               where !state.OnlyCoordinates(unit.Key, _asOf)
               orderby unit.Key
               select new UnitScore(_year, unit.Key)
               {
                   Rules = AdoptedScoreRules.IdOf(_rules),
                   AsOf = _asOf,
                   Results = [.. unit.Select(results.Of)],
                   Lines = LinesOf(happened[unit.Key]),
               },
        ];
    }

    private IReadOnlyList<ScoreLine> LinesOf(IEnumerable<Happening> happenings) =>
    [
        .. from deduction in _rules.Deductions
           from happening in happenings
           where happening.What == deduction.For
           group happening by (deduction, happening.Task, happening.Period) into same
           from line in same.Select((happening, at) => Line(same.Key.deduction, happening, at + 1))
           orderby line.Task, line.Period
           select line,
    ];

    private static ScoreLine Line(Deduction deduction, Happening happening, int count)
    {
        var month = happening.Period is { } period ? $"/{period}" : "";
        return new($"{deduction.Name}/{happening.Task}{month}{(count > 1 ? $"#{count}" : "")}", deduction.Name, happening.Task, deduction.Points, happening.Entries)
        {
            Period = happening.Period,
        };
    }
}
