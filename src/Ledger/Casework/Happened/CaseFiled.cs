using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case was filed (归档).</summary>
public sealed record CaseFiled(string Register, int Number, DateTime At) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { ArchivedOn = On };
}
