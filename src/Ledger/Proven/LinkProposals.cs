using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Proven;

/// <summary>
/// Finds the indicators that measures of a plan are, by their names alone: the same name, but for words of where and when before it.
/// Where several fit, or a name only contains another (人均地区生产总值), nothing is proposed.
/// </summary>
public static class LinkProposals
{
    private static readonly string[] _around = ["全县", "全市", "全区", "全州", "全旗", "县域", "全年", "年", "完成", "实现", "力争", "预计"];

    /// <summary>Those that are not linked yet, by the tasks' numbers.</summary>
    public static IReadOnlyList<LinkProposal> Of(ILedgerState state, int year)
    {
        var declared = state.AllIndicators().Select(indicator => indicator.Declared).ToList();
        return [.. state.Tasks(year).Where(task => task.Standing == TaskStanding.Standing).SelectMany(task => OfTask(state, task, declared))];
    }

    private static IEnumerable<LinkProposal> OfTask(ILedgerState state, PlanTask task, List<DeclaredIndicator> declared)
    {
        var linked = state.LinksOf(task.PlanYear, task.Number);
        foreach (var measure in task.Content.Measures.Where(measure => task.Content.Measures.Count(other => other.Name == measure.Name) == 1))
            if (linked.All(link => link.Measure != measure.Name) && Named(measure, declared) is [var only])
                yield return new(task, measure, only);
    }

    private static List<DeclaredIndicator> Named(Measure measure, List<DeclaredIndicator> declared)
    {
        var name = Bare(measure.Name);
        return [.. declared.Where(indicator => indicator.Names.Any(other => Bare(other) == name) && MeasureFit.Obstacle(measure, indicator) is null)];
    }

    private static string Bare(string name)
    {
        var bare = string.Concat(name.Where(sign => !char.IsWhiteSpace(sign)));
        while (Array.Find(_around, word => bare.Length > word.Length && bare.StartsWith(word, StringComparison.Ordinal)) is { } word) bare = bare[word.Length..];
        return bare;
    }
}
