using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper accepts a case (受理), to hand it out later.</summary>
public sealed record TakeCase(CaseNumber Name) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Received);
        yield return new CaseTaken(Name.Register, Name.Number, occasion.Now);
    }
}
