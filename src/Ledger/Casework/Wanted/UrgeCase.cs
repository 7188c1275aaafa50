using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper urges those who have a case and have not answered (催办).</summary>
/// <param name="Name">Which.</param>
/// <param name="Words">What they are told.</param>
public sealed record UrgeCase(CaseNumber Name, string Words) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Handed);
        yield return new CaseUrged(Name.Register, Name.Number, occasion.Now, CaseText.Checked(Words));
    }
}
