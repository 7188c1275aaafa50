using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A unit sends back a case that is not its own (退单), within the time for that, with the reason.</summary>
public sealed record SendCaseBack(CaseNumber Name) : ClockedCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        MustBe(file.Case, CaseStage.Handed);
        var mine = Mine(file, state, occasion);
        if (mine.Wrong is not null) throw new RefusedException($"{Name} 号办件已经申请过退单，不能再退。", $"Case {Name} was sent back once: it is not sent back again.");
        if (mine.Reply is not null) throw new RefusedException($"{Name} 号办件已经答复，不能再退。", $"Case {Name} was answered: it is not sent back any more.");
        if (mine.At is { } from && file.Due(CaseStep.Return, from, Time.In(state)) is { } last && occasion.Now > last) throw new RefusedException(
            $"退单期限 {last:yyyy-MM-dd HH:mm} 已过，请按期办理；确实不属于本单位的，请与{file.Register.Keeper}联系改派。",
            $"It could be sent back until {last:yyyy-MM-dd HH:mm}. Handle it, or ask {file.Register.Keeper} to hand it to another.");
        yield return new CaseSentBack(Name.Register, Name.Number, occasion.Now, mine.Unit, CaseText.Checked(occasion.Reason));
    }
}
