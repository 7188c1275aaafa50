using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>More time is granted, by leave of a leader, or not, with the reason (延期审批).</summary>
/// <param name="Name">Which.</param>
/// <param name="Grant">Whether.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AnswerMoreTime(CaseNumber Name, bool Grant, string ApprovedBy) : ClockedCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        if (file.Case.Extensions is not [.., { Granted: null } asked]) throw new RefusedException($"{Name} 号办件没有等待审批的延期申请。", $"Nobody waits for more time on case {Name}.");
        MustBe(file.Case, CaseStage.Handed, CaseStage.Suspended);
        if (Grant && With(file.Case, asked.Unit).Reply is not null) throw new RefusedException(
            $"{asked.Unit}已经答复，不能再准许延期。", $"{asked.Unit} has answered already: no more time can be granted.");
        if (Grant && string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("准许延期要写明批准的领导。", "More time is granted by a leader: say by whom.");
        if (!Grant && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        yield return new CaseTimeAnswered(Name.Register, Name.Number, occasion.Now, asked.Unit, Grant, Grant ? ApprovedBy.Trim() : "", Grant ? file.DueOf(With(file.Case, asked.Unit), Time.In(state), asked.Stretch) : null);
    }
}
