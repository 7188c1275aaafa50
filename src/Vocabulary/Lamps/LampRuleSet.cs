namespace Luoshi.Vocabulary.Lamps;

/// <summary>The rules by which a place lights its lamps, from some day on. A lamp once published keeps the version it was lit by.</summary>
/// <param name="Name">The same through all versions: yinchuan.</param>
/// <param name="Version">Told apart by it: 2025.</param>
/// <param name="From">The first day for which it holds.</param>
public sealed record LampRuleSet(string Name, string Version, DateOnly From)
{
    public required string Chinese { get; init; }

    public required string English { get; init; }

    /// <summary>The paper or bulletin that the rules stand in.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<Lamp> Lamps { get; init; }

    /// <summary>In the order in which they are tried.</summary>
    public required IReadOnlyList<LampRule> Rules { get; init; }

    /// <summary>The lamp of a rule.</summary>
    public Lamp LampOf(LampRule rule) => Lamps.First(lamp => lamp.Name == rule.Lamp);
}
