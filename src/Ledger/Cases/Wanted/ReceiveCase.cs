using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>Something new comes that has to be answered. It takes the next number of the year.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Words">What whoever brings it writes.</param>
/// <param name="Letter">The id of the letter or form that it came by: sent twice it is one case.</param>
public abstract record ReceiveCase(CaseSubject About, string Words, string Letter) : Command
{
    private const int LongestSubject = 200;

    protected override bool OnlyAdds => true;

    protected sealed override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(About.Id) || string.IsNullOrWhiteSpace(Letter)) throw new RefusedException("没有写明指的是哪一处。", "It does not say what is meant.");
        var about = About.Words.Length <= LongestSubject ? About : About with { Words = string.Concat(About.Words.AsSpan(0, LongestSubject), "…") };
        var there = state.Cases(occasion.Today.Year);
        if (there.FirstOrDefault(known => known.Letter == Letter) is { } same) throw new RefusedException($"这一件已经收到：{same.Name}。", $"This was received already as {same.Name}.");
        yield return Received(there is [.., var last] ? last.Number + 1 : 1, about, occasion);
    }

    private protected abstract CaseReceived Received(int number, CaseSubject about, Occasion occasion);
}
