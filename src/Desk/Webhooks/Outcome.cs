using Luoshi.Sending.Signed;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Webhooks;

/// <summary>What came of sending a message.</summary>
/// <param name="Answer">What was answered; null where nothing was.</param>
/// <param name="Words">The same in words, or why nothing was.</param>
internal sealed record Outcome(PostAnswer? Answer, Remark Words)
{
    public bool IsTaken => Answer is { IsTaken: true };

    public bool IsGone => Answer is { IsGone: true };
}
