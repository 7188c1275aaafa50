using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Lamps;

/// <summary>What is known of an input: a value, that there should be one and is not, or that there is none for such a task.</summary>
/// <param name="Known">The value; 1 for yes and 0 for no; null where there is none.</param>
/// <param name="DoesNotApply">True where the input makes no sense for the task: a milestone has no gap.</param>
public readonly record struct InputValue(decimal? Known, bool DoesNotApply = false)
{
    public static InputValue Missing => new(null);

    public static InputValue NotApplicable => new(null, DoesNotApply: true);

    [JsonIgnore]
    public bool IsMissing => !DoesNotApply && Known is null;

    public static implicit operator InputValue(decimal known) => new(known);

    public static implicit operator InputValue(bool known) => new(known ? 1 : 0);

    public static InputValue FromDecimal(decimal known) => known;

    public static InputValue FromBoolean(bool known) => known;
}
