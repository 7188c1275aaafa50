using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A case that was closed is looked at again (回头看): what was only planned may be done by now.</summary>
/// <param name="Name">Which.</param>
/// <param name="Result">What it has come to since.</param>
public sealed record LookAgain(CaseNumber Name, string Result) : CaseworkCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Closed, CaseStage.Archived);
        if (file.Handling.Result(Result) is null) throw new RefusedException(
            $"没有办理结果“{Result}”，有：{string.Join("、", file.Handling.Results.Select(result => result.Code))}。", $"There is no result {Result}; there are {string.Join(", ", file.Handling.Results.Select(result => result.Code))}.");
        yield return new CaseResultRevised(Name.Register, Name.Number, occasion.Now, Result, CaseText.Checked(occasion.Reason));
    }
}
