using Luoshi.Ledger.Units.Happened;

namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Says which leaders are in charge of which units (领导分工), one or all at once; what is known already is not written again.</summary>
public sealed record PutLeadersInCharge(IReadOnlyList<UnitCharge> Charges) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        foreach (var (unit, charge) in Charges) OfficialsRefusal.Check(unit, charge.From, charge.Until);
        var news = Charges.Where(wanted => state.Unit(wanted.Unit)?.Charges.Contains(wanted.Charge) != true).ToList();
        if (news.Count == 0) throw OfficialsRefusal.NothingNew;
        return news.Select(wanted => new LeaderPutInCharge(wanted.Unit, wanted.Charge));
    }
}
