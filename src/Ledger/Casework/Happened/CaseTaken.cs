using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The keeper accepted a case (受理).</summary>
public sealed record CaseTaken(string Register, int Number, DateTime At) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { AcceptedOn = On, AcceptedAt = At };
}
