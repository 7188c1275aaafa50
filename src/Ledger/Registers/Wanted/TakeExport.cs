using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>
/// Takes the export of the system that has the truth of a register: rows that are new are entered, those that say otherwise than before change their record, and those that say the same are left. The key of the
/// register tells which is which, so that the same export may be taken as often as it comes.
/// </summary>
/// <param name="Register">The register's id.</param>
/// <param name="Records">The rows.</param>
public sealed record TakeExport(string Register, IReadOnlyList<NewRecord> Records) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> LooksAt => [KeptRegister.KeyOf(Register), RecordCounter.KeyOf(Register)];

    protected override bool OnlyAdds => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Records.Count is 0 or > EnterRecords.Most) throw new RefusedException($"一次写 1 至 {EnterRecords.Most} 条。", $"From one to {EnterRecords.Most} records are taken at once.");
        var (register, ahead) = (state.Register(Register), new StateAhead(state));
        if (register.Declared.Truth != Truth.Upstream) throw new RefusedException($"“{register.Declared.Name.Chinese}”不是上级系统的台账。", $"{register.Declared.Name.English} is no register of another system.");
        var (facts, complaints) = (new List<Fact>(), new List<(int, Complaint)>());
        for (var at = 0; at < Records.Count; at++)
        {
            try
            {
                if (Taken(ahead, register, Records[at], occasion) is not { } fact) continue;
                ahead.Take(fact);
                facts.Add(fact);
            }
            catch (RecordsRefusedException refused)
            {
                complaints.AddRange(refused.Complaints.Select(one => (at, one.Complaint)));
            }
        }
        if (complaints.Count > 0) throw new RecordsRefusedException(complaints);
        return facts.Count > 0 ? facts : throw new RefusedException("导出的表和台账里一样，没有要写的。", "The export says what the register says already: nothing was written.");
    }

    /// <summary>Null where the row says what its record says.</summary>
    private static Fact? Taken(StateAhead state, KeptRegister register, NewRecord row, Occasion occasion)
    {
        if (ThereAs(state, register, row, occasion) is not { } there) return new EnterRecords(register.Id, [row]) { IsExport = true }.Decide(state, occasion)[0];
        var filled = there.As(register.Declared);
        var changed = row.Values.Where(value => register.Declared.Field(value.Key) is not { } field || filled[field] != value.Value).ToDictionary(StringComparer.Ordinal);
        return changed.Count == 0 ? null : new ChangeRecord(register.Id, there.Number, changed) { IsExport = true }.Decide(state, occasion)[0];
    }

    /// <summary>The record that a row is of.</summary>
    private static Record? ThereAs(StateAhead state, KeptRegister register, NewRecord row, Occasion occasion)
    {
        var key = RecordKey.Of(register.Declared, new Filled(register.Declared, row.Values, "", occasion.Today));
        return key.Length > 0 && state.Find(HeldValue.KeyOf(register.Id, RecordKey.Field, key)) is HeldValue { Number: > 0 and var number } && state.Record(register.Id, number) is { StruckOn: null } record
            && RecordKey.Of(register.Declared, record.As(register.Declared)) == key ? record : null;
    }
}
