namespace Luoshi.Vocabulary.Lamps;

/// <summary>What a lamp says of a task, whatever its colour: in some places red is good.</summary>
public enum LampStanding
{
    Bad,
    Warning,
    Good,

    /// <summary>Neither good nor bad: kept apart (其它类).</summary>
    Neutral,
}
