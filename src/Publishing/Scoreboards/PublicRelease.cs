using Luoshi.Ledger.Indicators;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>One release of an indicator for a period (初步核算、审定、修订).</summary>
/// <param name="Vintage">How settled it is.</param>
/// <param name="On">The day of the release.</param>
/// <param name="Source">The bulletin or table that it stands in.</param>
/// <param name="Told">The numbers.</param>
/// <param name="Before">What had been entered wrongly in its place, with the days on which that was put right; by whom is not for the public.</param>
public sealed record PublicRelease(Vintage Vintage, DateOnly On, string Source, Told Told, IReadOnlyList<(DateOnly On, Told Before)> Before)
{
    internal static PublicRelease Of(Release release) =>
        new(release.Vintage, release.On, release.Source, release.Told, [.. release.Corrections.Select(correction => (correction.On, correction.Before))]);
}
