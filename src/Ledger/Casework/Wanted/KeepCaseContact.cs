using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>How whoever brought a case can be reached is kept beside the ledger, in a letter of its own.</summary>
/// <param name="Name">Which.</param>
/// <param name="Letter">The letter, by its id.</param>
public sealed record KeepCaseContact(CaseNumber Name, string Letter) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        if (!file.Case.IsOpen) MustBe(file.Case, CaseStage.Received);
        if (file.IsAnonymous) throw new RefusedException($"{Name} 号办件是匿名的，不留联系方式。", $"Case {Name} is anonymous: nothing is kept of how to reach anybody.");
        if (file.Case.Letter.Length > 0) throw new RefusedException($"{Name} 号办件已经留了联系方式。", $"Case {Name} says how to reach them already.");
        yield return new CaseContactKept(Name.Register, Name.Number, occasion.Now, Letter);
    }
}
