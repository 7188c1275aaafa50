using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What the public may know of an indicator (指标): what its numbers are, what was released of it, and which goals of the plan it proves.</summary>
/// <param name="Declared">What its numbers are.</param>
/// <param name="Values">By their periods, oldest first; periods of which nothing more than an expectation was released are left out.</param>
/// <param name="Goals">The goals of the plan that are known from it, by the numbers of their tasks.</param>
public sealed record PublicIndicator(DeclaredIndicator Declared, IReadOnlyList<PublicValue> Values, IReadOnlyList<(PublicTask Task, Measure Measure)> Goals)
{
    public string Id => Declared.Id;

    /// <summary>What was released last; null where nothing was.</summary>
    public PublicValue? Last => Values is [.., var last] ? last : null;

    /// <summary>Where a goal lies in the indicator's own unit; null for one that is a growth, or has no one number.</summary>
    public static decimal? TargetOf(DeclaredIndicator declared, Measure measure) =>
        measure is { Nature: Nature.Level or Nature.Ratio, Value2: null } ? measure.Value / ScaledUnit.Of(declared.Unit).Scale : null;

    /// <summary>Where a goal lies that is a growth, in percent; null for one that is none.</summary>
    public static decimal? GrowthTargetOf(Measure measure) => measure is { Nature: Nature.Rate, Value2: null } ? measure.Direction == Direction.Down ? -measure.Value : measure.Value : null;

    /// <summary>The amounts of a year by their months.</summary>
    public IReadOnlyList<(int Month, decimal Value)> Of(int year) => Of(year, value => value.Standing.Told.Value);

    /// <summary>The growth through a year by its months.</summary>
    public IReadOnlyList<(int Month, decimal Value)> GrowthOf(int year) => Of(year, value => value.Growth);

    private IReadOnlyList<(int Month, decimal Value)> Of(int year, Func<PublicValue, decimal?> of) =>
        [.. from value in Values where value.Period.Year == year let number = of(value) where number is not null select (value.Period.Month, number.Value)];
}
