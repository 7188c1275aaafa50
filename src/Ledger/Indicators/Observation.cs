using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators;

/// <summary>What was told of an indicator for a period (观测值), release after release: a later one supersedes those before, and all stay.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Period">The month at whose end it stands.</param>
public sealed record Observation(string Indicator, Period Period) : Entity
{
    public const string Kind = "observation";

    public override EntityKey Key => KeyOf(Indicator, Period);

    /// <summary>From the least settled to the most, at least one.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>The release that holds.</summary>
    public Release Standing => Releases[^1];

    /// <summary>Whether it was audited: an estimate or a preliminary value no longer changes it.</summary>
    public bool IsSettled => Standing.Vintage >= Vintage.Final;

    /// <summary>The value that holds, where it is more than expected; null where there is none.</summary>
    public decimal? Counted => Standing is { Vintage: > Vintage.Expected, Told.Value: { } value } ? value : null;

    /// <summary>Its last release that is as settled as <paramref name="other"/>; null where it has none.</summary>
    public Release? AsSettledAs(Release other) => Releases.LastOrDefault(release => release.IsAsSettledAs(other));

    public static EntityKey KeyOf(string indicator, Period period) => new(Kind, IdPrefix(indicator) + period);

    /// <summary>What the ids of all observations of an indicator begin with.</summary>
    public static string IdPrefix(string indicator) => indicator + "/";
}
