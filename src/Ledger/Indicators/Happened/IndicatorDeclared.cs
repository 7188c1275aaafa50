using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators.Happened;

/// <summary>An indicator was declared, or declared anew.</summary>
public sealed record IndicatorDeclared(DeclaredIndicator Declared, DateOnly On) : Fact
{
    public override EntityKey Subject => Indicator.KeyOf(Declared.Id);

    public override Entity Change(Entity? before) => new Indicator(Declared, On);
}
