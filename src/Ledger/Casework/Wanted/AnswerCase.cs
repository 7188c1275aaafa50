using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A unit answers a case (答复), or tells the unit that leads what it has to say (协办意见).</summary>
/// <param name="Name">Which.</param>
/// <param name="Words">What it found.</param>
public sealed record AnswerCase(CaseNumber Name, string Words) : CaseworkCommand(Name)
{
    /// <summary>As long as an official letter is.</summary>
    public const int Longest = 4_000;

    /// <summary>What it came to, by the scheme of the register.</summary>
    public string Result { get; init; } = "";

    /// <summary>When the unit first reached whoever brought it; null where it did not.</summary>
    public DateTime? ReachedAt { get; init; }

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        // Whoever supports may still have something to say once those who answer have answered.
        MustBe(file.Case, CaseStage.Handed, CaseStage.Replied);
        var mine = Mine(file, state, occasion);
        if (mine.Reply is { } said) throw new RefusedException($"{mine.Unit} {said.On:yyyy-MM-dd} 已经答复。", $"{mine.Unit} answered on {said.On:yyyy-MM-dd} already.");
        if (mine.Wrong is { TakenBack: null }) throw new RefusedException("退单还没有答复，先等答复。", "It was sent back: wait for the answer to that.");
        if (mine.Answers && file.Handling.Results.Count > 0 && file.Handling.Result(Result) is null) throw new RefusedException(
            $"请写明办理结果：{string.Join("、", file.Handling.Results.Select(result => $"{result.Code}（{result.Name.Chinese}）"))}。",
            $"Say what it came to: {string.Join(", ", file.Handling.Results.Select(result => $"{result.Code} ({result.Name.English})"))}.");
        if (ReachedAt > occasion.Now) throw new RefusedException("联系时间晚于现在，请核对。", "Nobody was reached later than now.");
        if (mine.SignedAt is null) yield return new CaseSignedFor(Name.Register, Name.Number, occasion.Now, mine.Unit);
        yield return new CaseAnswered(Name.Register, Name.Number, occasion.Now, mine.Unit, CaseText.Checked(Words, Longest)) { Result = mine.Answers ? Result : "", ReachedAt = ReachedAt };
    }
}
