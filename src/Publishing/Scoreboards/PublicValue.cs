using Luoshi.Ledger.Progress;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What was released of an indicator for a period (观测值): nothing that was told before ever vanishes.</summary>
/// <param name="Period">The month at whose end it stands.</param>
/// <param name="Releases">From the least settled to the most, at least one.</param>
public sealed record PublicValue(Period Period, IReadOnlyList<PublicRelease> Releases)
{
    /// <summary>The release that holds.</summary>
    public PublicRelease Standing => Releases[^1];

    /// <summary>Growth as computed from amounts, where none was told and it can be; null elsewhere.</summary>
    public decimal? Computed { get; init; }

    /// <summary>Growth, as told or else as computed.</summary>
    public decimal? Growth => Standing.Told.Growth ?? Computed;
}
