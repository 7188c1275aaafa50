namespace Luoshi.Ledger.Plans;

/// <summary>What has been moved in a task since it was published.</summary>
/// <param name="Number">The task.</param>
/// <param name="Field">What was moved.</param>
/// <param name="Before">As published.</param>
/// <param name="Now">As it stands.</param>
public sealed record Shift(TaskNumber Number, ShiftedField Field, string Before, string Now)
{
    /// <summary>By how much: for a measure in its unit, for a day in days, for a plan curve in points at the end of the month that moved most; null where that is no number.</summary>
    public decimal? By { get; init; }

    /// <summary>The same in percent of the published value; null where there is none.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The name of the measure; empty for other fields.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Whether both are about the same field, of a measure by its name.</summary>
    public bool IsOfTheSame(Shift other) => Field == other.Field && Measure == other.Measure;

    /// <summary>The revisions that moved it, oldest first: when, why, by whose leave.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>The last of them.</summary>
    public Revision Revision => Revisions[^1];
}
