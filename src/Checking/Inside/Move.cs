using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Inside;

/// <summary>Amounts told before and after (由A、B提高到C、D), in their sentence.</summary>
/// <param name="First">Index of the first number before the change.</param>
/// <param name="Count">How many there are before, and as many after.</param>
/// <param name="Direction">+1 up, -1 down, as the verb says.</param>
internal readonly record struct Move(int First, int Count, int Direction)
{
    /// <summary>Index of the first number behind the last one of the move.</summary>
    public int End => First + 2 * Count;

    public (Number From, Number To) Pair(NumberedSentence sentence, int at) => (sentence.Numbers[First + at], sentence.Numbers[First + Count + at]);
}
