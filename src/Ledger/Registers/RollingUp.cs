using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers;

/// <summary>Keeps the roll-ups of a register, its counter and the values that no two records share in step with its records.</summary>
internal static class RollingUp
{
    /// <summary>What follows when one record changes.</summary>
    public static IEnumerable<Entity> Follow(ILedgerState state, Record? before, Record after)
    {
        var declared = state.Register(after.Register).Declared;
        var change = Contributed(declared, before).Select(one => one.Negated).Concat(Contributed(declared, after));
        var entities = Changed(state, after.Register, change, after.ChangedOn).Concat(Held(declared, before, after));
        return before is null ? entities.Append(new RecordCounter(after.Register, after.Number)) : entities;
    }

    /// <summary>All of it again from the records, by another declaration.</summary>
    public static IEnumerable<Entity> Anew(ILedgerState state, KeptRegister register)
    {
        var (declared, sums) = (register.Declared, new Sums(register.Id, register.Since));
        var held = new Dictionary<EntityKey, Entity>();
        foreach (var record in state.All(Record.Kind, Record.IdPrefix(register.Id)).Cast<Record>())
        {
            foreach (var one in Contributed(declared, record)) sums.Add(one, key => null);
            foreach (var value in Held(declared, null, record)) held[value.Key] = value;
        }
        foreach (var kind in (string[])[RollUpCell.Kind, RollUpMember.Kind])
            foreach (var there in state.All(kind, register.Id + "/"))
                sums.Clear(there);
        return sums.Entities.Concat(held.Values);
    }

    private static IEnumerable<Contribution> Contributed(Register declared, Record? record) =>
        record is { StruckOn: null } ? Contributions.Of(declared, record.As(declared)) : [];

    private static IEnumerable<Entity> Changed(ILedgerState state, string register, IEnumerable<Contribution> contributions, DateOnly on)
    {
        var sums = new Sums(register, on);
        foreach (var group in contributions.GroupBy(one => (one.Cell, one.Member)))
        {
            var change = group.Aggregate((left, right) => left with
            {
                Number = left.Number + right.Number,
                Divisor = left.Divisor + right.Divisor,
                Records = left.Records + right.Records,
                LeftOut = left.LeftOut + right.LeftOut,
            });
            if (change != new Contribution(change.Cell, Member: change.Member)) sums.Add(change, state.Find);
        }
        return sums.Entities;
    }

    private static IEnumerable<Entity> Held(Register declared, Record? before, Record after)
    {
        if (after.Form.Length > 0 && after.Form != before?.Form) yield return new HeldValue(after.Register, HeldValue.Form, after.Form, after.Number);
        if (declared.Truth == Truth.Upstream)
            foreach (var held in Held(after, RecordKey.Field, Key(before), Key(after)))
                yield return held;
        foreach (var field in declared.Fields.Where(field => field.Unique))
        {
            foreach (var held in Held(after, field.Code, Value(before), Value(after))) yield return held;

            string Value(Record? record) => record is { StruckOn: null } ? record.As(declared)[field] : "";
        }

        string Key(Record? record) => record is { StruckOn: null } ? RecordKey.Of(declared, record.As(declared)) : "";
    }

    private static IEnumerable<Entity> Held(Record record, string field, string then, string now)
    {
        if (then == now) yield break;
        if (then.Length > 0) yield return new HeldValue(record.Register, field, then, 0);
        if (now.Length > 0) yield return new HeldValue(record.Register, field, now, record.Number);
    }
}
