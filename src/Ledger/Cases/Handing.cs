using System.Text.Json.Serialization;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Cases;

/// <summary>That a case was handed to a unit (派单), and what the unit answered.</summary>
/// <param name="Unit">As it was called then.</param>
/// <param name="On">The day: its time begins to run then.</param>
public sealed record Handing(string Unit, DateOnly On)
{
    /// <summary>What the unit found; null while it owes that.</summary>
    public UnitReply? Reply { get; init; }

    public HandingPart Part { get; init; }

    /// <summary>When, by the place's clock; null where only the day is kept.</summary>
    public DateTime? At { get; init; }

    /// <summary>How long the unit has; null where no limit is known.</summary>
    public Stretch? Limit { get; init; }

    /// <summary>Its last moment, with what was granted and stood still since; null where no limit is known.</summary>
    public DateTime? Due { get; init; }

    /// <summary>When the unit signed for it (签收); null while it has not.</summary>
    public DateTime? SignedAt { get; init; }

    /// <summary>Null where the unit never said that it was handed the wrong thing.</summary>
    public WrongHanding? Wrong { get; init; }

    /// <summary>0 for the first time that the case is handled, 1 after it was opened again, and so on.</summary>
    public int Round { get; init; }

    /// <summary>Whether the unit has it: it was not taken back.</summary>
    [JsonIgnore]
    public bool Stands => Wrong?.TakenBack != true;

    /// <summary>Whether the unit has to answer for it, alone or for its part.</summary>
    [JsonIgnore]
    public bool Answers => Part != HandingPart.Support;

    /// <summary>Whether the unit answered after its last moment; null while it has not answered in time or has no limit.</summary>
    [JsonIgnore]
    public bool? Late => Due is { } due && Reply?.At is { } at ? at > due : null;
}
