using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A unit signs for a case that it was handed (签收).</summary>
public sealed record SignForCase(CaseNumber Name) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        MustBe(file.Case, CaseStage.Handed);
        var mine = Mine(file, state, occasion);
        if (mine.SignedAt is { } signed) throw new RefusedException(
            $"{Name} 号办件 {signed:yyyy-MM-dd HH:mm} 已经签收。", $"Case {Name} was signed for at {signed:yyyy-MM-dd HH:mm} already.");
        yield return new CaseSignedFor(Name.Register, Name.Number, occasion.Now, mine.Unit);
    }
}
