using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>A place adopted rules of lamps, from a day on.</summary>
public sealed record LampRulesAdopted(DateOnly From, LampRuleSet Rules, string ApprovedBy, DateOnly On) : Fact
{
    public override EntityKey Subject => AdoptedRules.KeyOf(new(From, Rules.Name, Rules.Version));

    public override Entity Change(Entity? before) => new AdoptedRules(From, Rules) { ApprovedBy = ApprovedBy, On = On };
}
