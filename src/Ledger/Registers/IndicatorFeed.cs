namespace Luoshi.Ledger.Registers;

/// <summary>That an indicator is what a register comes to: nobody records it by hand.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Register">The register's id; empty where none feeds it any more.</param>
/// <param name="RollUp">Which of its roll-ups.</param>
public sealed record IndicatorFeed(string Indicator, string Register, string RollUp) : Entity
{
    public const string Kind = "indicator-feed";

    public override EntityKey Key => KeyOf(Indicator);

    public static EntityKey KeyOf(string indicator) => new(Kind, indicator);
}
