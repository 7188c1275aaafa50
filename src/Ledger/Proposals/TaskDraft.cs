using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proposals.Grouping;
using Luoshi.Ledger.Proposals.Leads;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals;

/// <summary>Makes a task of items that belong together.</summary>
internal sealed class TaskDraft(Reading reading, string statistics)
{
    private const int MostSupporters = 4;

    // A runner-up whose own words speak nearly as loudly has a part in it.
    private const double NearlyAsLoud = 0.5;

    public ProposedTask Of(ItemGroup group)
    {
        var lead = LeadRules.Propose(group.Hearings);
        var content = new TaskContent(TaskWords.Of([.. group.Hearings.Select(hearing => hearing.Placed)]))
        {
            Kind = KindOf(group),
            Chapter = group.First.Chapter,
            Theme = group.First.Theme,
            Measures = [.. group.Hearings.SelectMany(hearing => TaskMeasures.Of(reading, hearing.Placed.Item))],
            Lead = lead.Lead,
            Supporters = Supporters(group, lead.Lead),
            Due = group.Hearings.Max(hearing => hearing.Placed.Item.Due),
        };
        return new(group.First.IsPracticalMatter ? TaskList.PracticalMatters : TaskList.Main, content)
        {
            Items = [.. group.Hearings.Select(hearing => ItemOf(hearing.Placed))],
            Why = WhyWords.Of(group, lead),
            EnglishWhy = WhyWords.InEnglish(group, lead),
            ProposedLead = new(lead.Lead, lead.RunnerUp, lead.Confidence),
        };
    }

    private static TaskItem ItemOf(PlacedItem placed) => new(placed.Words, placed.Item.Span) { Strength = placed.Item.Strength, Due = placed.Item.Due };

    // The first item says what the task is about; a number anywhere in it makes it one to be counted, unless works are built.
    private static TaskKind KindOf(ItemGroup group)
    {
        var kinds = group.Hearings.Select(hearing => hearing.Placed.Item.Kind).ToList();
        if (kinds[0] == WorkKind.Headline) return TaskKind.Headline;
        if (kinds[0] == WorkKind.Project) return TaskKind.Project;
        if (kinds.Contains(WorkKind.Quantified)) return TaskKind.Quantified;
        return kinds.Contains(WorkKind.Project) ? TaskKind.Project : TaskKind.Qualitative;
    }

    private IReadOnlyList<string> Supporters(ItemGroup group, string lead)
    {
        var named = from hearing in @group.Hearings
                    from unit in hearing.Own.Ranked
                    where unit.Score >= hearing.Own.Best * NearlyAsLoud
                    select unit.Unit;
        var source = group.First.IsHeadline && statistics.Length > 0 ? [statistics] : Array.Empty<string>();
        return [.. source.Concat(named).Where(unit => unit != lead).Distinct().Take(MostSupporters)];
    }
}
