namespace Luoshi.Vocabulary.Lamps;

/// <summary>One rule: when all of its conditions hold and no rule before it fits, its lamp is lit.</summary>
/// <param name="Name">By which verdicts cite it.</param>
/// <param name="Lamp">The name of the lamp.</param>
/// <param name="When">At least one condition.</param>
public sealed record LampRule(string Name, string Lamp, IReadOnlyList<LampCondition> When)
{
    /// <summary>What it is called on a Chinese screen; empty where a pack does not say.</summary>
    public string Chinese { get; init; } = "";

    /// <summary>What it is called on an English screen; empty where a pack does not say.</summary>
    public string English { get; init; } = "";

    public string ChineseName => Chinese.Length > 0 ? Chinese : Name;

    public string EnglishName => English.Length > 0 ? English : Name;

    /// <summary>Where the source is silent: what was chosen, and why. Empty for what the source says.</summary>
    public string Choice { get; init; } = "";
}
