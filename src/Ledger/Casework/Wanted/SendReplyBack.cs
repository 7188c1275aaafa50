using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper finds that a reply will not do (审核退回), with the reason; the time of the unit runs on.</summary>
/// <param name="Name">Which.</param>
/// <param name="Unit">Whose.</param>
public sealed record SendReplyBack(CaseNumber Name, string Unit) : CaseworkCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Replied, CaseStage.Handed, CaseStage.Checked);
        if (With(file.Case, Unit).Reply is null) throw new RefusedException($"{Unit}还没有答复。", $"{Unit} has not answered yet.");
        yield return new CaseReplySentBack(Name.Register, Name.Number, occasion.Now, Unit, CaseText.Checked(occasion.Reason));
    }
}
