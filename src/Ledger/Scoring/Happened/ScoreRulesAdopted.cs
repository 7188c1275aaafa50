using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>The place adopted rules for scoring; a set of the same name and version replaces what was adopted by mistake before anything was scored by it.</summary>
public sealed record ScoreRulesAdopted(ScoreRuleSet Set) : Fact
{
    public override EntityKey Subject => AdoptedScoreRules.KeyOf(AdoptedScoreRules.IdOf(Set));

    public override Entity Change(Entity? before) => new AdoptedScoreRules(Set);
}
