using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Cases;

/// <summary>That a unit asked for more time (延期), and what it was told.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Stretch">How much.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
public sealed record MoreTime(string Unit, Stretch Stretch, string Why, DateTime At)
{
    /// <summary>Whether it was granted; null while nobody has said.</summary>
    public bool? Granted { get; init; }

    /// <summary>When it was told; null while it was not.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>The leader who approved it; empty where it was not granted.</summary>
    public string ApprovedBy { get; init; } = "";
}
