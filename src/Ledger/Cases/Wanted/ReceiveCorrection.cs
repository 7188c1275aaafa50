using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>A reader points out that something public is wrong (纠错), by themselves or through the office that they told it. It takes the next number of the year.</summary>
/// <param name="About">What is wrong.</param>
/// <param name="Words">How.</param>
/// <param name="Letter">The letter that is kept beside the ledger, by its id.</param>
/// <param name="LeftContact">Whether the letter says how they can be reached.</param>
public sealed record ReceiveCorrection(CaseSubject About, string Words, string Letter, bool LeftContact) : Command
{
    private const int LongestSubject = 200;

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Public, Role.Supervisor];

    protected override bool OnlyAdds => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(About.Id) || string.IsNullOrWhiteSpace(Letter)) throw new RefusedException("没有写明指的是哪一处。", "It does not say what is meant.");
        var about = About.Words.Length <= LongestSubject ? About : About with { Words = string.Concat(About.Words.AsSpan(0, LongestSubject), "…") };
        var there = state.Cases(occasion.Today.Year);
        if (there.FirstOrDefault(known => known.Letter == Letter) is { } same) throw new RefusedException($"这份纠错已经收到：{same.Name}。", $"This was received already as {same.Name}.");
        var number = there is [.., var last] ? last.Number + 1 : 1;
        yield return new CaseReceived(occasion.Today.Year, number, CaseKind.Correction, about, CaseText.OfReader(Words), Letter, LeftContact, occasion.Today);
    }
}
