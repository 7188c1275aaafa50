namespace Luoshi.Vocabulary.Promises;

/// <summary>What became of a promise, as far as the next report tells.</summary>
public enum PromiseVerdict
{
    /// <summary>The report says nothing of it.</summary>
    Silent,

    /// <summary>Told as done, or the figure reaches the target.</summary>
    Met,

    /// <summary>The figure is clearly beyond the target: by a twentieth or more.</summary>
    Exceeded,

    /// <summary>Part of it done, or under way, or a countable work short of its number.</summary>
    Partly,

    /// <summary>The figure is short of the target, or it is told as not done.</summary>
    Missed,

    /// <summary>Another measure or another scope is told: target and result cannot be compared.</summary>
    Restated,
}
