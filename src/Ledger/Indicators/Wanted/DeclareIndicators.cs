using Luoshi.Ledger.Indicators.Happened;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators.Wanted;

/// <summary>Takes indicators over from a pack; what the ledger knows already is not written again, and what stands keeps its meaning.</summary>
public sealed record DeclareIndicators(IReadOnlyList<DeclaredIndicator> Declared) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var known = state.AllIndicators().ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var news = Declared.Where(declared => !known.TryGetValue(declared.Id, out var there) || !there.Declared.IsSame(declared)).ToList();
        if (news.Count == 0) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger has all of it already: nothing was written.");
        foreach (var declared in news)
            if (known.TryGetValue(declared.Id, out var there)) CheckMeaning(state, there.Declared, declared);
        CheckNames(known, news);
        return news.Select(declared => new IndicatorDeclared(declared, occasion.Today));
    }

    private static void CheckMeaning(ILedgerState state, DeclaredIndicator before, DeclaredIndicator after)
    {
        if (before.MeansAs(after) || state.Observations(before.Id).Count == 0) return;
        throw new RefusedException(
            $"指标“{before.Name}”（{before.Id}）已经有数，单位、口径、价格和周期不能再改；另起一个编号。",
            $"There are observations of {before.Name} ({before.Id}): its unit, counting, prices and rhythm stay. Declare another id.");
    }

    private static void CheckNames(Dictionary<string, Indicator> known, List<DeclaredIndicator> news)
    {
        var all = known.Values.Select(indicator => indicator.Declared).Where(declared => news.TrueForAll(other => other.Id != declared.Id)).Concat(news);
        foreach (var group in all.SelectMany(declared => declared.Names.Distinct().Select(name => (name, declared.Id))).GroupBy(pair => pair.name))
            if (group.Select(pair => pair.Id).ToList() is [var one, var other, ..]) throw new RefusedException(
                $"“{group.Key}”既是 {one} 又是 {other} 的名称；一个名称只能指一个指标。", $"\"{group.Key}\" is a name of {one} and of {other}; a name is of one indicator.");
    }
}
