using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The keeper urges those who have a case and have not answered (催办).</summary>
/// <param name="Name">Which.</param>
/// <param name="Words">What they are told.</param>
public sealed record UrgeCase(CaseNumber Name, string Words) : CaseworkCommand(Name)
{
    /// <summary>The leader in charge who is told of it (报领导); empty for none.</summary>
    public string Leader { get; init; } = "";

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Handed);
        yield return new CaseUrged(Name.Register, Name.Number, occasion.Now, CaseText.Checked(Words)) { Leader = Leader.Trim() };
    }
}
