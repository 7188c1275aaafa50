using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper files a case that has ended (归档).</summary>
public sealed record FileCase(CaseNumber Name) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Closed, CaseStage.Declined);
        yield return new CaseFiled(Name.Register, Name.Number, occasion.Now);
    }
}
