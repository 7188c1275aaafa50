using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>Scoring rules as the place adopted them: kept whole, so that a pack that is edited later changes no score.</summary>
/// <param name="Set">The rules.</param>
public sealed record AdoptedScoreRules(ScoreRuleSet Set) : Entity
{
    public const string Kind = "score-rules";

    public override EntityKey Key => KeyOf(IdOf(Set));

    public static string IdOf(ScoreRuleSet set) => $"{set.Name} {set.Version}";

    public static EntityKey KeyOf(string id) => new(Kind, id);
}
