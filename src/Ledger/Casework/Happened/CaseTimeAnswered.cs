using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>More time was granted, or not (延期审批).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which had asked.</param>
/// <param name="Granted">Whether.</param>
/// <param name="ApprovedBy">The leader who approved it; empty where it was not granted.</param>
/// <param name="Due">The unit's last moment now.</param>
public sealed record CaseTimeAnswered(string Register, int Number, DateTime At, string Unit, bool Granted, string ApprovedBy, DateTime? Due) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with
    {
        Extensions = [.. before.Extensions.SkipLast(1), before.Extensions[^1] with { Granted = Granted, AnsweredAt = At, ApprovedBy = ApprovedBy }],
        Handings = With(before, Unit, handing => Granted ? handing with { Due = Due } : handing),
    };
}
