using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>A lamp that people put in the place of the one by the rules; what the rules say stays beside it.</summary>
/// <param name="Lamp">The lamp.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who entered it.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="On">The day.</param>
public sealed record LampOverride(Lamp Lamp, string Reason, string By, string ApprovedBy, DateOnly On)
{
    /// <summary>What the rules said when it was overridden, in a sentence.</summary>
    public required string Instead { get; init; }

    /// <summary>The rules whose lamp it is; it lapses when the task is lit by others. Null: whatever they are.</summary>
    public RulesReference? Rules { get; init; }
}
