using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Ledger.Units;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Roll;

/// <summary>
/// The units that a place knows by name on a day: those that packs declare, as they are called now, and those that its ledger has met. Any other name is a slip, or a
/// unit that has to be entered first.
/// </summary>
public sealed class UnitRoll
{
    private readonly UnitNames _names;
    private readonly HashSet<string> _declared;

    /// <summary>Each with whoever goes on with its work.</summary>
    private readonly Dictionary<string, string> _met;

    /// <param name="state">What the ledger has met.</param>
    /// <param name="usual">What packs declare.</param>
    /// <param name="day">Units are called as on this day.</param>
    public UnitRoll(ILedgerState state, UnitDirectory usual, DateOnly day)
    {
        var directory = state.Today(usual, day);
        var tasks = state.All(PlanTask.Kind).Cast<PlanTask>().Select(task => task.Content).ToList();
        _names = new UnitNames(directory, state.Place()?.Name ?? "");
        _declared = [.. directory.Units.Select(unit => unit.Name)];
        _met = tasks.Select(task => task.Lead).Concat(tasks.SelectMany(task => task.Supporters)).Concat(state.Units().Select(unit => unit.Unit))
            .Concat(state.Bodies().Where(body => body.LeftOutOn is null).SelectMany(body => (body.Succession?.Successors ?? []).Prepend(body.Unit)))
            .Concat(state.All(User.Kind).Cast<User>().SelectMany(user => user.Duties).Select(duty => duty.Unit))
            .Where(unit => unit.Length > 0).Distinct(StringComparer.Ordinal).ToDictionary(unit => unit, unit => state.Today(unit, day), StringComparer.Ordinal);
        Leaders = tasks.Select(task => task.Leader).Concat(state.Units().SelectMany(unit => unit.Charges).Select(charge => charge.Leader)).Where(leader => leader.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The leaders that the ledger has met.</summary>
    public IReadOnlySet<string> Leaders { get; }

    /// <summary>All names of units, for whoever looks for the nearest.</summary>
    public IEnumerable<string> Names => _declared.Union(_met.Keys);

    /// <summary>The unit that is meant where something new is written: by the name that it goes by now. Null where nobody is called so.</summary>
    public string? Now(string text)
    {
        var name = _names.One(text);
        if (_declared.Contains(name)) return name;
        return _met.GetValueOrDefault(name);
    }

    /// <summary>The unit that is asked for: one that the ledger has met by that very name, else as <see cref="Now"/>. Null where nobody is called so.</summary>
    public string? Ever(string text) => _met.ContainsKey(text.Trim()) ? text.Trim() : Now(text);
}
