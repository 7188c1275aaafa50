using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A unit asks for more time (申请延期) before its time is over, with the reason.</summary>
/// <param name="Name">Which.</param>
/// <param name="Count">How much, in the unit that extensions are counted in.</param>
public sealed record AskMoreTime(CaseNumber Name, int Count) : CaseworkCommand(Name)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        MustBe(file.Case, CaseStage.Handed);
        var mine = Mine(file, state, occasion);
        if (file.Handling.Extension is not { } extension || !mine.Answers) throw new RefusedException($"{Name} 号办件不能延期。", $"There is no more time for case {Name}.");
        var asked = file.Case.Extensions.Where(one => one.Unit == mine.Unit && one.At >= mine.At).ToList();
        if (file.Case.Extensions is [.., { Granted: null }]) throw new RefusedException($"{Name} 号办件有一个延期申请还没有审批。", $"A request for more time for case {Name} waits for an answer.");
        if (asked.Count(one => one.Granted == true) >= extension.Times) throw new RefusedException(
            $"{Name} 号办件已经延期 {extension.Times} 次，不能再延。", $"Case {Name} was given more time {extension.Times} times already, and that is all.");
        if (Count < 1 || Count > extension.Most.Count) throw new RefusedException($"一次最多延 {extension.Most.Chinese}。", $"At most {extension.Most.English} are added.");
        if (mine.Due is { } due && occasion.Now > due) throw new RefusedException(
            $"{due:yyyy-MM-dd HH:mm} 已经到期，延期要在到期前申请。", $"Its time was over at {due:yyyy-MM-dd HH:mm}: more is asked for before that.");
        yield return new CaseTimeAsked(Name.Register, Name.Number, occasion.Now, mine.Unit, extension.Most with { Count = Count }, CaseText.Checked(occasion.Reason));
    }
}
