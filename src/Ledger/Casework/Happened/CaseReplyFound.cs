using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The keeper found that the replies will do (审核通过).</summary>
public sealed record CaseReplyFound(string Register, int Number, DateTime At) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { CheckedAt = At };
}
