namespace Luoshi.Vocabulary.Orders;

/// <summary>How hard an order presses a unit (督办单的级别): 蓝 reminds, 黄 warns, 红 orders. Its words are always printed beside its colour.</summary>
/// <param name="Name">By which rules speak of it.</param>
/// <param name="Colour">As the office calls it: 黄.</param>
/// <param name="Rank">From 1; an order is raised to a higher one.</param>
public sealed record OrderStep(string Name, string Colour, int Rank)
{
    /// <summary>预警.</summary>
    public required string Chinese { get; init; }

    public required string English { get; init; }

    /// <summary>Whether a leader has to have approved of it before it goes out (签发).</summary>
    public bool IsApproved { get; init; }

    /// <summary>Whether the head of the unit has to answer it, and no reporter alone.</summary>
    public bool IsAnsweredByHead { get; init; }
}
