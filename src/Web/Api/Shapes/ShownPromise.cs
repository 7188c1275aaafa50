using Luoshi.Desk.Promises;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A promise of the year before with what became of it.</summary>
/// <param name="Start">Where it begins in the report that promised, in UTF-16 code units.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Words">Its words.</param>
/// <param name="Verdict">met, exceeded, partly, missed, restated or silent: as released where it is public, else as the program proposes.</param>
/// <param name="Told">The words of the later report that answer it.</param>
/// <param name="Because">Why that is the verdict.</param>
/// <param name="IsPublic">Whether everybody may read it.</param>
/// <param name="Sign">What tells that it is read as it is now: sent back where it is released.</param>
public sealed record ShownPromise(int Start, int End, string Words, string Verdict, string? Told, string? Because, bool IsPublic, string Sign)
{
    internal static ShownPromise Of(PromiseLine line) => new(
        line.Read.Start, line.Read.End, line.Shown.Words, Code.Of(line.Verdict), line.Shown.Told.OrNull(), line.Shown.Because.OrNull(), line.IsPublic, line.Read.Sign);
}

/// <summary>Something that was looked at: a promise, by where it begins and its sign.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Sign">What told that it was read as it was.</param>
public sealed record AskedSeenPromise(int Start, string Sign);

/// <summary>That promises are released as they were looked at.</summary>
/// <param name="Promises">Which.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedPromiseRelease(IReadOnlyList<AskedSeenPromise> Promises, string ApprovedBy);

/// <summary>That a promise is released with another verdict than the program proposes.</summary>
/// <param name="Sign">What told that it was read as it was.</param>
/// <param name="Verdict">met, exceeded, partly, missed, restated or silent.</param>
/// <param name="Because">Why.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedJudgement(string Sign, string Verdict, string Because, string ApprovedBy);
