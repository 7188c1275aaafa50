using Luoshi.Ledger.Proposals.Grouping;
using Luoshi.Ledger.Proposals.Leads;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>How often the lead proposed for an item is the one named by hand.</summary>
internal sealed record LeadScore(int Items, int Right, int AmongTwo, int Acceptable)
{
    public double Top1 => (double)Right / Items;

    public double Top2 => (double)AmongTwo / Items;

    public override string ToString() =>
        $"{Items} items: lead {Top1:0.000}, lead or runner-up {Top2:0.000}, lead or what a clerk would let pass {(double)Acceptable / Items:0.000}";

    public static LeadScore Of(IReadOnlyList<(GoldRow Gold, LeadProposal Proposal)> judged) => new(
        judged.Count,
        judged.Count(one => one.Proposal.Lead == one.Gold.First),
        judged.Count(one => one.Gold.First == one.Proposal.Lead || one.Gold.First == one.Proposal.RunnerUp),
        judged.Count(one => one.Proposal.Lead == one.Gold.First || one.Proposal.Lead == one.Gold.Second));

    public static IReadOnlyList<(GoldRow Gold, LeadProposal Proposal)> Judge(Reading reading, IReadOnlyList<GoldRow> gold)
    {
        var heard = new LeadRules(Sources.Units).Hear(ItemPlacing.Of(reading));
        return [.. from hearing in heard
                   join row in gold on hearing.Placed.Item.Span.Start equals row.Start
                   select (row, LeadRules.Propose(hearing))];
    }
}
