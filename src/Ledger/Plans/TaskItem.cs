using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Plans;

/// <summary>A piece of work beneath a task (工作内容), with the words it was promised in.</summary>
/// <param name="Words">As the report has it.</param>
/// <param name="Span">Where it stands in the report's text; null where it was not read from one.</param>
public sealed record TaskItem(string Words, Span? Span = null)
{
    /// <summary>How firmly it is promised, 5 to 1; 0 where nobody has said.</summary>
    public int Strength { get; init; }

    public DateOnly? Due { get; init; }
}
