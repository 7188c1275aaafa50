using Luoshi.Ledger.Registers.Happened;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Strikes a record off (作废) that should not be there, with the reason; it stays readable and counts no more.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
public sealed record StrikeRecord(string Register, int Number) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [Record.KeyOf(Register, Number)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (register, record) = (state.Register(Register), state.Record(Register, Number));
        if (record.StruckOn is { } struck) throw new RefusedException($"第 {Number} 号记录 {struck:yyyy-MM-dd} 已作废。", $"Record {Number} was struck off on {struck:yyyy-MM-dd}.");
        var rules = new RecordRules(state, register, occasion, new Ancestry(state));
        rules.CheckHand(record.Unit, register.Declared.EnteredBy);
        var fact = new RecordStruck(Register, Number, occasion.Today);
        rules.CheckLock(record, (Record)fact.Change(record));
        yield return fact;
    }
}
