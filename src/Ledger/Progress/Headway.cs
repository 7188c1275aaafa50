namespace Luoshi.Ledger.Progress;

/// <summary>What is said of a task's way beside its state and values. What is null nobody has said.</summary>
public sealed record Headway
{
    /// <summary>The day on which work began (开工).</summary>
    public DateOnly? BegunOn { get; init; }

    /// <summary>The day on which the project was registered with the statistics office (入库).</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>True where it is said that the project is not registered yet.</summary>
    public bool? Unregistered { get; init; }

    /// <summary>Whether funds were paid as planned until the end of the month.</summary>
    public bool? FundsAsPlanned { get; init; }

    /// <summary>Whether it is expected to be done in time (预计能否按期完成).</summary>
    public bool? InTime { get; init; }
}
