using System.Collections.Concurrent;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>
/// What became of the corrections of the places here, for public pages: counted from the cases as they are now, since each answer is released for itself. It is made once for each entry, however
/// many ask.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
public sealed class PublicCorrections(ILedger ledger)
{
    private readonly ConcurrentDictionary<string, (EntryPlace Last, ILookup<(int, CaseSubjectKind, string), Case> Cases)> _places = new(StringComparer.Ordinal);

    public ItemCorrections Of(string place, int year, CaseSubjectKind kind, string id) => Cases(place)[(year, kind, id)].ToList() is { Count: > 0 } cases ? ItemCorrections.Of(cases) : ItemCorrections.None;

    /// <summary>Those of all things of a kind that have any, by their ids.</summary>
    public IReadOnlyDictionary<string, ItemCorrections> Of(string place, int year, CaseSubjectKind kind) =>
        Cases(place).Where(item => item.Key.Item1 == year && item.Key.Item2 == kind).ToDictionary(item => item.Key.Item3, item => ItemCorrections.Of([.. item]), StringComparer.Ordinal);

    /// <summary>All of a plan's year together.</summary>
    public ItemCorrections Of(string place, int year) => ItemCorrections.Of([.. Cases(place).Where(item => item.Key.Item1 == year).SelectMany(item => item)]);

    private ILookup<(int, CaseSubjectKind, string), Case> Cases(string place)
    {
        var last = new Office(ledger, place).LastEntry();
        if (_places.TryGetValue(place, out var known) && known.Last == last) return known.Cases;
        var cases = ledger.Ask(place, state => state.Cases()).ToLookup(it => (it.About.PlanYear, it.About.Kind, it.About.Id));
        _places[place] = (last, cases);
        return cases;
    }
}
