using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper answers whoever brought a case and closes it (办结), with all that follow it.</summary>
/// <param name="Name">Which.</param>
/// <param name="Answer">The answer to whoever brought it.</param>
public sealed record EndCase(CaseNumber Name, string Answer) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Replied, CaseStage.Checked);
        if (file.Case.Stage == CaseStage.Replied && file.OwesCall) throw new RefusedException($"{Name} 号办件先审核、回访，再办结。", $"Case {Name} is checked and called back on before it is closed.");
        if (file.OwesCall) throw new RefusedException($"{Name} 号办件还没有回访；联系不上的也记一次。", $"Nobody was called back on case {Name}; where nobody is reached, that is noted too.");
        var answer = CaseText.Checked(Answer, AnswerCase.Longest);
        foreach (var number in (int[])[Name.Number, .. file.Case.Followers]) yield return new CaseEnded(Name.Register, number, occasion.Now, answer);
    }
}
