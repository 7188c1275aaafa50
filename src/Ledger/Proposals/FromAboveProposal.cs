using System.Buffers;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proposals.Grouping;
using Luoshi.Ledger.Proposals.Leads;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Proposals;

/// <summary>
/// The list of what the report of the level above asks of a place (上级报告涉及本地事项): the items of its plan that name the place, or
/// that follow in the same sentence where it is named. Only names tell: what is asked of all places below is not in it.
/// </summary>
public static class FromAboveProposal
{
    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create("。！？；!?;\n");

    /// <param name="parent">The report of the level above.</param>
    /// <param name="place">What the place is called there.</param>
    /// <param name="units">Who may be proposed to lead.</param>
    public static IReadOnlyList<ProposedTask> Of(Reading parent, PlaceNames place, UnitDirectory units)
    {
        var draft = new TaskDraft(parent, statistics: "");
        var heard = new LeadRules(units).Hear(ItemPlacing.Of(parent));
        var named = heard.Where(hearing => NameAt(hearing.Placed, place) is not null).ToList();
        return [.. GroupingRules.Of(named).Select(group => InList(draft.Of(group), PaperOf(parent.Report), NameAt(group.First, place)!))];
    }

    private static ProposedTask InList(ProposedTask task, string paper, string name) => task with
    {
        List = TaskList.FromAbove,
        Origin = TaskOrigin.OrderFromAbove,
        OriginPaper = paper,
        Why = [$"上级报告在这里写到“{name}”。", .. task.Why],
        EnglishWhy = [$"The report of the level above names {name} here.", .. task.EnglishWhy],
    };

    // In its own words, or in the lead-in before it: 支持某县…，建设….
    private static string? NameAt(PlacedItem placed, PlaceNames place) => place.NamedIn(placed.Words) ?? place.NamedIn(LeadIn(placed.Before));

    private static string LeadIn(string before) => Lines.Joined(before.AsSpan(before.AsSpan().LastIndexOfAny(_sentenceEnds) + 1));

    private static string PaperOf(Report report) =>
        $"{report.Place}{(report.PlanYear is { } year ? $"{year}年" : "")}{report.Title ?? "政府工作报告"}";
}
