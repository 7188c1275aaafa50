namespace Luoshi.Ledger.Cases;

/// <summary>That a unit said it was handed the wrong thing (退单), and what became of that.</summary>
/// <param name="Why">Why it is not the unit's.</param>
/// <param name="At">When it said so.</param>
public sealed record WrongHanding(string Why, DateTime At)
{
    /// <summary>Whether the keeper took it back; null while it has not said.</summary>
    public bool? TakenBack { get; init; }

    /// <summary>When the keeper said so; null while it has not.</summary>
    public DateTime? AnsweredAt { get; init; }
}
