using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>The clock of a case goes on (恢复办理): every unit has as much time left as it had, those too that have answered: a reply may be sent back.</summary>
public sealed record ResumeCase(CaseNumber Name) : ClockedCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Suspended);
        var (clock, went) = (Time.In(state), file with { Case = file.Case with { Pauses = [.. file.Case.Pauses.SkipLast(1), file.Case.Pauses[^1] with { Until = occasion.Now }] } });
        var dues = went.Case.Standing.Select(handing => (handing.Unit, Due: went.DueOf(handing, clock))).Where(one => one.Due is not null);
        yield return new CaseResumed(Name.Register, Name.Number, occasion.Now, dues.ToDictionary(one => one.Unit, one => one.Due!.Value, StringComparer.Ordinal));
    }
}
