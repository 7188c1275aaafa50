namespace Luoshi.Vocabulary.Indicators;

/// <summary>A measured thing (指标) as a pack declares it: what its numbers are, and what may be done with them.</summary>
/// <param name="Id">By which it is cited: <c>gdp</c>.</param>
/// <param name="Name">As tables call it.</param>
public sealed record DeclaredIndicator(string Id, string Name)
{
    /// <summary>Other names that tables have for it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>With its scale, as it is told: 亿元.</summary>
    public string Unit { get; init; } = "";

    public Counting Counting { get; init; }

    /// <summary>At which prices its amounts are told.</summary>
    public Pricing Pricing { get; init; }

    /// <summary>At which prices its growth (同比) is told; not always those of its amounts.</summary>
    public Pricing GrowthPricing { get; init; }

    public Rhythm Rhythm { get; init; }

    /// <summary>Which way is the better one.</summary>
    public Direction Better { get; init; }

    /// <summary>The unit that releases it.</summary>
    public string Office { get; init; } = "";

    /// <summary>True where those counted change from year to year (规上、限上): amounts of two years are then not to be divided.</summary>
    public bool ChangingPanel { get; init; }

    /// <summary>True where what is cumulated can fall within a year: revenue, by refunds.</summary>
    public bool MayFall { get; init; }

    /// <summary>True for totals of social programmes: they are told, and never ranked, aimed at, lit or scored.</summary>
    public bool NoScoring { get; init; }

    /// <summary>All names it is known by, its own first.</summary>
    public IEnumerable<string> Names => OtherNames.Prepend(Name);

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(DeclaredIndicator other) => this == other with { OtherNames = OtherNames } && OtherNames.SequenceEqual(other.OtherNames);

    /// <summary>Whether numbers told under one of them mean the same under the other.</summary>
    public bool MeansAs(DeclaredIndicator other) =>
        (Unit, Counting, Pricing, GrowthPricing, Rhythm, ChangingPanel) == (other.Unit, other.Counting, other.Pricing, other.GrowthPricing, other.Rhythm, other.ChangingPanel);
}
