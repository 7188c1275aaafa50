namespace Luoshi.Vocabulary.Lamps;

/// <summary>How a condition compares an input with its value.</summary>
public enum Comparison
{
    Less,
    AtMost,
    Equal,
    AtLeast,
    More,

    /// <summary>The input does not apply to the task at all.</summary>
    DoesNotApply,
}
