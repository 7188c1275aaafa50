using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>What the public may know of the corrections of one thing: how many, and the answers that were published. Nothing of what readers wrote is in it.</summary>
/// <param name="Accepted">How many the office accepted.</param>
/// <param name="Answered">How many of them are answered.</param>
/// <param name="Answers">The published answers, those to deputies among them, with the notices of those that were taken back; the last first.</param>
public sealed record ItemCorrections(int Accepted, int Answered, IReadOnlyList<PublishedCorrection> Answers)
{
    public static ItemCorrections None { get; } = new(0, 0, []);

    internal static ItemCorrections Of(IReadOnlyCollection<Case> cases) => new(
        cases.Count(it => it.Sort == CaseKind.Correction && it.AcceptedOn is not null), cases.Count(it => it.Sort == CaseKind.Correction && it.Ended is not null),
        [.. cases.Where(it => it.Published is not null || it.Notices.Count > 0).OrderByDescending(it => it.Key.Id, StringComparer.Ordinal).Select(PublishedCorrection.Of)]);
}
