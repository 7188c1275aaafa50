namespace Luoshi.Ledger.Progress;

/// <summary>What a unit says of a task at the end of a month.</summary>
/// <param name="Word">How it stands.</param>
/// <param name="Narrative">What was done (进展情况).</param>
public sealed record Account(ProgressWord Word, string Narrative)
{
    /// <summary>Values of the task's measures; those not named are not known.</summary>
    public IReadOnlyList<MeasureValue> Values { get; init; } = [];

    /// <summary>What is in the way (存在问题).</summary>
    public string Problem { get; init; } = "";

    /// <summary>Why (原因).</summary>
    public string Cause { get; init; } = "";

    /// <summary>What comes next (下步举措).</summary>
    public string NextStep { get; init; } = "";

    /// <summary>What is needed of others (需协调事项).</summary>
    public string Needs { get; init; } = "";

    /// <summary>Null where nothing was said of it.</summary>
    public Headway? Headway { get; init; }

    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}
