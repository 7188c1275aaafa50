using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper takes back what a unit sent back (同意退单), or leaves it there with the reason.</summary>
/// <param name="Name">Which.</param>
/// <param name="Unit">Whose.</param>
/// <param name="TakeBack">Whether the unit has it no more.</param>
public sealed record AnswerReturn(CaseNumber Name, string Unit, bool TakeBack) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        if (With(file.Case, Unit).Wrong is not { TakenBack: null }) throw new RefusedException($"{Unit}没有等待答复的退单。", $"{Unit} has sent nothing back that waits for an answer.");
        if (!TakeBack && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        yield return new CaseReturnAnswered(Name.Register, Name.Number, occasion.Now, Unit, TakeBack);
    }
}
