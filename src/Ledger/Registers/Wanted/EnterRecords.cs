using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Enters records, one or a whole table: all of them or none.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Records">What is to be entered.</param>
public sealed record EnterRecords(string Register, IReadOnlyList<NewRecord> Records) : Command
{
    /// <summary>As many as a county's largest sheet has.</summary>
    public const int Most = 20_000;

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> LooksAt => [KeptRegister.KeyOf(Register), RecordCounter.KeyOf(Register)];

    /// <summary>Whether they come with the export of the system that has the truth of the register.</summary>
    internal bool IsExport { get; init; }

    protected override bool OnlyAdds => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Records.Count == 0) throw new RefusedException("没有要写的。", "There is nothing to write.");
        if (Records.Count > Most) throw new RefusedException($"一次最多写 {Most} 条，请分几次。", $"At most {Most} records are entered at once: make it several times.");
        var (register, ahead) = (state.Register(Register), new StateAhead(state));
        var ancestry = new Ancestry(ahead);
        if (!IsExport) RecordRules.CheckTruth(register.Declared);
        if (Records.Select(record => record.Form).Where(form => form.Length > 0).Select(form => state.Find(HeldValue.KeyOf(register.Id, HeldValue.Form, form))).OfType<HeldValue>().FirstOrDefault() is { } sent) throw new SentAlreadyException(sent.Number);
        var (facts, complaints) = (new List<Fact>(), new List<(int, Complaint)>());
        for (var at = 0; at < Records.Count; at++)
        {
            var (fact, wrong) = Entered(ahead, register, Records[at], occasion, ancestry);
            complaints.AddRange(wrong.Select(complaint => (at, complaint)));
            // Rows that are good are compared with each other, whatever is wrong with those between them.
            if (fact is null || wrong.Count > 0) continue;
            ahead.Take(fact);
            facts.Add(fact);
        }
        return complaints.Count == 0 ? facts : throw new RecordsRefusedException(complaints);
    }

    private static (RecordEntered? Fact, IReadOnlyList<Complaint> Wrong) Entered(StateAhead state, KeptRegister register, NewRecord wanted, Occasion occasion, Ancestry ancestry)
    {
        var (declared, rules) = (register.Declared, new RecordRules(state, register, occasion, ancestry));
        var unit = wanted.Unit.Length > 0 ? wanted.Unit : occasion.By.Unit.Length > 0 ? occasion.By.Unit : declared.Keeper;
        rules.CheckHand(unit, declared.EnteredBy);
        var entered = StateOf(declared, wanted);
        if (entered != declared.FirstState) rules.CheckHand(unit, declared.HandInto(entered));
        var kept = rules.Kept(wanted.Values, out var unread);
        unread = [.. unread, .. RecordRules.NeverSent(declared, kept, null, wanted.TakenIn)];
        if (unread.Count > 0) return (null, unread);
        var fact = new RecordEntered(register.Id, state.LastRecord(register.Id) + 1, unit, entered, kept.Where(value => value.Value.Length > 0).ToDictionary(StringComparer.Ordinal), wanted.Explanation, occasion.Today)
        {
            Form = wanted.Form,
            CaseAt = declared.Case is null ? null : occasion.Now,
            CaseTitle = declared.Case is { } handling && kept.TryGetValue(handling.Title, out var title) ? title : "",
        };
        fact = fact with { Fields = With(fact.Fields, rules.Inbreeding((Record)fact.Change(null))) };
        var record = (Record)fact.Change(null);
        rules.CheckLock(null, record);
        return (fact, [.. rules.Complaints(record, []).Where(complaint => !complaint.MayBeForced || wanted.Explanation.Length == 0)]);
    }

    private static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> reckoned) =>
        reckoned.Count == 0 ? values : values.Concat(reckoned).ToDictionary(StringComparer.Ordinal);

    private static string StateOf(Register declared, NewRecord wanted) =>
        wanted.State.Length == 0 ? declared.FirstState : declared.States.Any(state => state.Code == wanted.State) ? wanted.State : throw new RefusedException(
            $"“{declared.Name.Chinese}”没有状态“{wanted.State}”。", $"{declared.Name.English} has no state {wanted.State}.");
}
