using Luoshi.Ledger.Scoring.Happened;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>Adopts rules for scoring, by leave of a leader. What units were scored by is never changed under its name and version.</summary>
public sealed record AdoptScoreRules(ScoreRuleSet Set, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException(
            "评分办法要写明批准人。", "Scoring rules need the leader who approved them.");
        var id = AdoptedScoreRules.IdOf(Set);
        if (state.All(UnitScore.Kind).Cast<UnitScore>().Any(score => score.Rules == id)) throw new RefusedException(
            $"已经按“{id}”评过分，不能再换内容。改了办法请另起一个版本号。", $"Units were scored by “{id}” already. Give changed rules a version of their own.");
        yield return new ScoreRulesAdopted(Set);
    }
}
