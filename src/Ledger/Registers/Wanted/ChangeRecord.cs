using System.Collections.Frozen;
using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Fills fields of a record otherwise, or moves it to another state, or both at once.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="Values">The fields that change, as they will be; empty for what is emptied.</param>
public sealed record ChangeRecord(string Register, int Number, IReadOnlyDictionary<string, string> Values) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> StandsOn => [Record.KeyOf(Register, Number)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, KeptRegister.KeyOf(Register)];

    /// <summary>The step that it makes; empty where it stays in its state.</summary>
    public string Move { get; init; } = "";

    /// <summary>Whether it comes with the export of the system that has the truth of the register.</summary>
    internal bool IsExport { get; init; }

    /// <summary>The form that it was typed into, by its id: sent twice it is one change. Empty where it came otherwise.</summary>
    public string Form { get; init; } = "";

    /// <summary>Why it is changed although a check speaks against it; empty where none does.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The hashes of photos and files that came with it: of others it holds those that it held before.</summary>
    public IReadOnlySet<string> TakenIn { get; init; } = FrozenSet<string>.Empty;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (register, record) = (state.Register(Register), state.Record(Register, Number));
        if (record.StruckOn is { } struck) throw new RefusedException($"第 {Number} 号记录 {struck:yyyy-MM-dd} 已作废，不能再改。", $"Record {Number} was struck off on {struck:yyyy-MM-dd}: it is not changed any more.");
        var (declared, rules) = (register.Declared, new RecordRules(state, register, occasion, new Ancestry(state)));
        if (Form.Length > 0 && state.Find(HeldValue.KeyOf(Register, HeldValue.Form, Form)) is HeldValue sent) throw new SentAlreadyException(sent.Number);
        if (!IsExport && Values.Count > 0) RecordRules.CheckTruth(declared);
        var move = Move.Length > 0 ? MoveOf(declared, record) : null;
        rules.CheckHand(record.Unit, move?.By ?? declared.EnteredBy);
        if (move is { OwesReason: true } && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        var changed = Changed(declared, rules, record);
        if (move is not null && changed.Keys.Any(code => !move.Needs.Contains(code))) rules.CheckHand(record.Unit, declared.EnteredBy);
        if (changed.Count == 0 && move is null) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger says the same already: nothing was written.");
        var fact = new RecordChanged(Register, Number, changed, occasion.Today) { Move = Move, State = move?.To ?? "", Explanation = Explanation.Length > 0 ? Explanation : record.Explanation, Form = Form };
        foreach (var (code, coefficient) in rules.Inbreeding((Record)fact.Change(record))) changed[code] = coefficient;
        var after = (Record)fact.Change(record);
        rules.Check(after, move?.Needs ?? [], record);
        rules.CheckLock(record, after);
        yield return fact;
    }

    /// <summary>What is otherwise than the record has it, as the declaration of today reads it.</summary>
    private Dictionary<string, string> Changed(Register declared, RecordRules rules, Record record)
    {
        var filled = record.As(declared);
        var kept = rules.Kept(Values.Where(value => declared.Field(value.Key) is not { } field || field.Code != value.Key || filled[field] != value.Value).ToDictionary(StringComparer.Ordinal), out var unread);
        IReadOnlyList<Complaint> wrong = [.. unread, .. RecordRules.NeverSent(declared, kept, filled, TakenIn)];
        if (wrong.Count > 0) throw new RecordsRefusedException([.. wrong.Select(complaint => (0, complaint))]);
        return kept.Where(value => filled[declared.Field(value.Key)!] != value.Value).ToDictionary(StringComparer.Ordinal);
    }

    private Move MoveOf(Register declared, Record record)
    {
        var from = declared.Moves.Where(move => move.From.Contains(record.State)).ToList();
        return from.Find(move => move.Code == Move) ?? throw new RefusedException(
            $"第 {Number} 号记录现在是“{NameOf(declared, record).Chinese}”，不能“{Move}”。现在可以：{(from.Count == 0 ? "没有" : string.Join("、", from.Select(move => $"{move.Code}（{move.Name.Chinese}）")))}。",
            $"Record {Number} is {NameOf(declared, record).English}, and \"{Move}\" is not possible. Possible now: {(from.Count == 0 ? "nothing" : string.Join(", ", from.Select(move => $"{move.Code} ({move.Name.English})")))}.");
    }

    private static Term NameOf(Register declared, Record record) => declared.States.FirstOrDefault(state => state.Code == record.State)?.Name ?? new(record.State, record.State);
}
