using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators;

/// <summary>A measured thing (指标) that the place keeps a series of. Its declaration is kept whole, whatever the pack says later.</summary>
/// <param name="Declared">What its numbers are.</param>
/// <param name="Since">The day of the declaration that holds.</param>
public sealed record Indicator(DeclaredIndicator Declared, DateOnly Since) : Entity
{
    public const string Kind = "indicator";

    public string Id => Declared.Id;

    public override EntityKey Key => KeyOf(Id);

    public static EntityKey KeyOf(string id) => new(Kind, id);
}
