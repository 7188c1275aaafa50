using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework;

/// <summary>A rate with the numbers that it is of: it is explainable or it is no rate.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Yes">How many count for it.</param>
/// <param name="Of">Of how many.</param>
/// <param name="LeftOut">How many are in neither number: not due yet, not reached, anonymous, left out by the place's rule.</param>
public sealed record Rate(RateKind Kind, int Yes, int Of, int LeftOut)
{
    /// <summary>In hundredths; null where it is of nothing.</summary>
    public decimal? Percent => Of == 0 ? null : 100m * Yes / Of;

    public Term Name => RateNames.Of(Kind);

    /// <summary>What is divided by what, and what is left out.</summary>
    public Term Meaning => RateNames.MeaningOf(Kind);
}
