namespace Luoshi.Ledger.Units;

/// <summary>The leader of the place whom a unit's work answers to (领导分工), from a day on.</summary>
/// <param name="Leader">As the office calls them; empty from the day on which nobody is in charge.</param>
/// <param name="From">The first day on which it holds.</param>
public sealed record Charge(string Leader, DateOnly From)
{
    /// <summary>The office they hold (副县长); may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The last day on which it holds; null where no end is known. A later charge of the same unit ends it too.</summary>
    public DateOnly? Until { get; init; }
}
