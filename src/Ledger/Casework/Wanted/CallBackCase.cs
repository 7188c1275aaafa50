using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>Whoever brought a case was called back (回访); what they said is kept as they said it, and counted by the rule of the place.</summary>
/// <param name="Name">Which.</param>
/// <param name="Reached">Whether anybody was reached.</param>
public sealed record CallBackCase(CaseNumber Name, bool Reached) : CaseworkCommand(Name)
{
    /// <summary>How content they are, by the code of the answer.</summary>
    public string Satisfaction { get; init; } = "";

    /// <summary>Whether it was solved, by the code of the answer.</summary>
    public string Solution { get; init; } = "";

    /// <summary>What else they said; may be empty.</summary>
    public string Words { get; init; } = "";

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Checked, CaseStage.Closed);
        if (file.Handling.CallBack is not { } asked) throw new RefusedException($"“{file.Register.Name.Chinese}”的办件不回访。", $"Nobody is called back on cases of {file.Register.Name.English}.");
        if (file.IsAnonymous) throw new RefusedException($"{Name} 号办件是匿名的，不回访。", $"Case {Name} is anonymous: nobody is called back.");
        if (Reached)
        {
            CheckKnown(asked.Satisfaction, Satisfaction);
            if (asked.Solution.Count > 0) CheckKnown(asked.Solution, Solution);
        }
        yield return new CaseCalledBack(Name.Register, Name.Number, occasion.Now, new CalledBack(occasion.Now, Reached)
        {
            Satisfaction = Reached ? Satisfaction : "",
            Solution = Reached ? Solution : "",
            Words = Words.Trim().Length > 0 ? CaseText.OfReader(Words, shortest: 1) : "",
            Round = file.Case.Round,
        });
    }

    private static void CheckKnown(IReadOnlyList<CallBackAnswer> answers, string code)
    {
        if (answers.All(answer => answer.Code != code)) throw new RefusedException(
            $"回答要是以下之一：{string.Join("、", answers.Select(answer => $"{answer.Code}（{answer.Name.Chinese}）"))}。",
            $"The answer is one of {string.Join(", ", answers.Select(answer => $"{answer.Code} ({answer.Name.English})"))}.");
    }
}
