using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// The least of a promise that can be answered for itself: a clause of it, or a member of a list in a clause. It is cut from a clause, and
/// belongs to a work item or, where none holds it, to that clause as a whole.
/// </summary>
internal sealed record Piece(Span Span, string Text, string Letters, PairSet Pairs, Span Clause, Span Whole) : Wording(Span, Text, Letters, Pairs)
{
    /// <summary>Pairs that reports of other places use less often belong to names.</summary>
    private const float RareEverywhere = 11;

    /// <summary>Whether a work item holds it; what none holds is a promise only where it gives or names something.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>Whether its item could be checked at the year's end, as read.</summary>
    public bool IsCheckable { get; init; }

    /// <summary>How firmly its item is promised (<see cref="WorkItem.Strength"/>); 0 where none holds it.</summary>
    public int Strength { get; init; }

    /// <summary>For each pair of neighbouring letters whether reports of other places hardly use it, as in a name.</summary>
    public bool[] IsName { get; } = [.. Enumerable.Range(0, Math.Max(0, Letters.Length - 1)).Select(at => Rarity.Everywhere((Letters[at] << 16) | Letters[at + 1]) >= RareEverywhere)];

    public WorkKind Kind { get; init; } = WorkKind.Qualitative;

    /// <summary>Its item as a whole and the clauses before.</summary>
    public PairSet Near { get; init; } = PairSet.Empty;

    /// <summary>What it and what stands around it are about.</summary>
    public float[] SenseNear { get; init; } = Senses.Of(PairSet.Empty);

    /// <summary>What its paragraph is about.</summary>
    public float[] SenseAround { get; init; } = Senses.Of(PairSet.Empty);

    /// <summary>Topics of what stands around it, its lead sentence among them, that are not its own.</summary>
    public int[] NearTopics { get; init; } = [];

    /// <summary>Subjects whose results often answer works of its own.</summary>
    public int[] LinkedTopics => field ??= Reconciling.Topics.LinkedTo(Topics);
}
