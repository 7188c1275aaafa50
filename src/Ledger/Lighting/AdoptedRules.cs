using System.Globalization;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>Rules of lamps that a place adopted, from a day on: all of them, so that a pack that is edited later changes no lamp.</summary>
/// <param name="From">The first day for which they hold.</param>
/// <param name="Rules">As they were when they were adopted.</param>
public sealed record AdoptedRules(DateOnly From, LampRuleSet Rules) : Entity
{
    public const string Kind = "lamprules";

    public override EntityKey Key => KeyOf(Reference);

    public RulesReference Reference => new(From, Rules.Name, Rules.Version);

    /// <summary>The leader who approved them.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The day on which they were adopted.</summary>
    public DateOnly On { get; init; }

    public static EntityKey KeyOf(RulesReference rules) =>
        new(Kind, string.Create(CultureInfo.InvariantCulture, $"{rules.From:yyyy-MM-dd}/{rules.Name}/{rules.Version}"));
}
