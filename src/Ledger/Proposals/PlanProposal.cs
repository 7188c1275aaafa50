using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proposals.Grouping;
using Luoshi.Ledger.Proposals.Leads;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Proposals;

/// <summary>
/// The tasks of a draft plan, proposed from a report: every work item of the reading stands in one of them, in the order of the
/// report. A proposal says why; people confirm it.
/// </summary>
public static class PlanProposal
{
    /// <param name="reading">The report of the place itself.</param>
    /// <param name="units">Who may be proposed to lead.</param>
    public static IReadOnlyList<ProposedTask> Of(Reading reading, UnitDirectory units)
    {
        var draft = new TaskDraft(reading, units.Statistics);
        var heard = new LeadRules(units).Hear(ItemPlacing.Of(reading));
        return [.. GroupingRules.Of(heard).Select(draft.Of)];
    }
}
