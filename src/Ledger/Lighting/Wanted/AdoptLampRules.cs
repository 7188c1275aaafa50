using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>Adopts rules of lamps from a day on, by leave of a leader. Lamps that are lit already stay as they are until they are lit again.</summary>
/// <param name="Rules">All of them.</param>
/// <param name="From">The first day for which they hold.</param>
/// <param name="ApprovedBy">The leader who approved them.</param>
public sealed record AdoptLampRules(LampRuleSet Rules, DateOnly From, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException(
            "启用亮灯规则要写明批准的领导：--approved-by 姓名。", "Adopting rules of lamps needs the leader who approved them: --approved-by NAME.");
        if (From < Rules.From) throw new RefusedException(
            $"{Rules.Chinese} {Rules.Version} 版从 {Rules.From:yyyy-MM-dd} 起有效，不能从 {From:yyyy-MM-dd} 起用。",
            $"Version {Rules.Version} of {Rules.English} holds from {Rules.From:yyyy-MM-dd} and cannot be adopted from {From:yyyy-MM-dd}.");
        var adopted = new LampRulesAdopted(From, Rules, ApprovedBy.Trim(), occasion.Today);
        if (state.Find(adopted.Subject) is AdoptedRules before && state.All(TaskLamp.Kind).Cast<TaskLamp>().Any(lamp => lamp.Lit.Rules == before.Reference)) throw new RefusedException(
            $"已经按{Rules.Chinese} {Rules.Version} 版亮过灯，不能再换内容。改了规则请另起一个版本号。",
            $"Lamps were lit by version {Rules.Version} of {Rules.English} already. Give changed rules a version of their own.");
        yield return adopted;
    }
}
