using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>Publishes the answer to a closed case, by leave of a leader: the answer, and what it was about in the office's own words.</summary>
/// <param name="Name">Which.</param>
/// <param name="Question">What it was about; may be empty.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record PublishCaseAnswer(CaseNumber Name, string Question, string ApprovedBy) : CaseCommand(Name)
{
    /// <summary>The answer as it is published, where it is to be put right or worded for everybody; empty: as the reader has it.</summary>
    public string Answer { get; init; } = "";

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Ended is not { } closed) throw NotNow(it);
        if (it.Published is { } there) throw new RefusedException(
            $"{Name} 号办件的答复 {there.On:yyyy-MM-dd} 已经公开。", $"The answer to case {Name} has been public since {there.On:yyyy-MM-dd}.");
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("公开答复要写明批准的领导。", "Publishing an answer needs the name of the leader who approved it.");
        var question = Question.Trim().Length > 0 ? CaseText.Checked(Question) : "";
        yield return new CaseAnswerPublished(Name.Year, Name.Number, new(question, Answer.Trim().Length > 0 ? CaseText.Checked(Answer) : closed.Answer, ApprovedBy.Trim(), occasion.Today));
    }
}
