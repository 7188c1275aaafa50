using Luoshi.Ledger.Promises;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Desk.Promises;

/// <summary>A promise of the year before as the office has it before it: what the reports say, and what the public has been told.</summary>
/// <param name="Number">From 1 on, in the order of the report that promised.</param>
/// <param name="Chapter">Its chapter there.</param>
/// <param name="Read">What was read; the verdict is a proposal.</param>
/// <param name="Released">What was released of it; null where nothing was.</param>
public sealed record PromiseLine(int Number, string Chapter, AnsweredPromise Read, ReleasedPromise? Released)
{
    /// <summary>As it is looked at.</summary>
    public SeenPromise Seen => new(Read.Start, Read.Sign);

    public bool IsPublic => Released is { Stands: true };

    /// <summary>What shows: as released where it is public, else as read.</summary>
    public AnsweredPromise Shown => IsPublic ? Released!.Answered : Read;

    public PromiseVerdict Verdict => Shown.Verdict;
}
