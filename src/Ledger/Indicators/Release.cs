namespace Luoshi.Ledger.Indicators;

/// <summary>One release of an observation: what it tells, how settled that is, when and where it was released.</summary>
/// <param name="Vintage">How settled.</param>
/// <param name="On">The day of the release.</param>
/// <param name="Source">The bulletin or table that it stands in.</param>
/// <param name="Told">The numbers.</param>
public sealed record Release(Vintage Vintage, DateOnly On, string Source, Told Told)
{
    /// <summary>What stood in it before, oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Whether numbers of both can be set against each other: expected with expected, preliminary with preliminary, settled with settled.</summary>
    public bool IsAsSettledAs(Release other) => Vintage == other.Vintage || (Vintage, other.Vintage) is ( >= Vintage.Final, >= Vintage.Final);
}
