using System.Text.Json.Serialization;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>
/// What the rules say of a task at the end of a month, with the rules' version and everything that they were told: it can be
/// reckoned again for ever.
/// </summary>
/// <param name="RuleSet">The name of the set of rules.</param>
/// <param name="Version">Its version.</param>
/// <param name="Outcome">Whether a lamp is lit.</param>
public sealed record LampVerdict(string RuleSet, string Version, LampOutcome Outcome)
{
    /// <summary>The lamp that is lit; null where none is.</summary>
    public Lamp? Lamp { get; init; }

    /// <summary>The name of the rule that fitted; empty where none did.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Every input there is, known or not.</summary>
    public required IReadOnlyList<KeptInput> Inputs { get; init; }

    /// <summary>Inputs that the rules asked for in vain: a lit lamp is then at least this bad.</summary>
    public IReadOnlyList<LampInput> Missing { get; init; } = [];

    /// <summary>Why, in one sentence.</summary>
    public required string Chinese { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string English { get; init; }

    /// <summary>True only for a lit lamp that says so.</summary>
    [JsonIgnore]
    public bool IsGood => Lamp?.Standing == LampStanding.Good;
}
