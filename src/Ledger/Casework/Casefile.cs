using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Units;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Casework;

/// <summary>A case with what its register declares about it.</summary>
/// <param name="Register">The register that its record is in.</param>
/// <param name="Record">The record that it is a part of.</param>
/// <param name="Case">How far it is.</param>
public sealed record Casefile(Register Register, Record Record, Case Case)
{
    public CaseHandling Handling => Register.Case!;

    /// <summary>What it says, as the declaration of today reads it.</summary>
    public Filled Says => Record.As(Register);

    /// <summary>What it is about, in a line.</summary>
    public string Title => Says.Of(Handling.Title).ToString();

    public bool IsSecret => Says.IsSecret;

    public bool IsAnonymous => IsSet(Handling.Anonymous);

    /// <summary>Whether it is in no rate.</summary>
    public bool IsUncounted => IsSet(Handling.Uncounted);

    /// <summary>Whether whoever brought it is to be called back before it is closed: anew where the replies were sent back after a call.</summary>
    public bool OwesCall => Handling.CallBack is { } asked && !IsAnonymous && (asked.Where is null || Says.Of(asked.Where).Truth == true) &&
        Case.Calls.All(call => call.Round != Case.Round || call.At < Case.CheckedAt || Case.CheckedAt is null);

    /// <summary>The limit on a step that begins on a day; null where none is known.</summary>
    public CaseLimit? LimitOf(CaseStep step, DateOnly on) => Handling.LimitOf(step, condition => Says.Of(condition).Truth == true, on);

    /// <summary>The last moment for a step; null where no limit is known.</summary>
    public DateTime? Due(CaseStep step, DateTime from, CaseClock clock) => LimitOf(step, DateOnly.FromDateTime(from)) is { } limit ? clock.Due(from, limit.Stretch, pauses: Case.Pauses) : null;

    /// <summary>The last moment of a handing, with all that was granted and stood still.</summary>
    public DateTime? DueOf(Handing handing, CaseClock clock, Stretch? more = null)
    {
        if (handing is not { Limit: { } limit, At: { } from }) return null;
        var granted = Case.Extensions.Where(one => one.Granted == true && one.Unit == handing.Unit && one.At >= from).Select(one => one.Stretch);
        return clock.Due(from, limit, [.. more is { } next ? granted.Append(next) : granted], Case.Pauses);
    }

    /// <summary>What a unit has of it on a day, under whatever name it was handed that; null where it has nothing.</summary>
    public Handing? HandingOf(ILedgerState state, string unit, DateOnly today) => unit.Length == 0 ? null : Case.Standing.FirstOrDefault(handing => state.Today(handing.Unit, today) == unit);

    /// <summary>The case of a record; null where there is no such record, or its register has no cases.</summary>
    public static Casefile? Find(ILedgerState state, CaseNumber name) =>
        name.Register.Length > 0 && state.Find(KeptRegister.KeyOf(name.Register)) is KeptRegister { Declared: { Case: not null } declared } &&
        state.Find(Record.KeyOf(name.Register, name.Number)) is Record { Case: { } it } record ? new(declared, record, it) : null;

    /// <summary>The cases of all registers, register by register.</summary>
    public static IEnumerable<Casefile> All(ILedgerState state) =>
        from kept in state.AllRegisters()
        where kept.Declared.Case is not null
        from record in state.All(Record.Kind, Record.IdPrefix(kept.Declared.Id)).Cast<Record>()
        let it = record.Case
        where it is not null
        select new Casefile(kept.Declared, record, it);

    /// <exception cref="RefusedException">There is no such case.</exception>
    public static Casefile Of(ILedgerState state, CaseNumber name) => Find(state, name) ?? throw new RefusedException(
        $"没有 {name} 号办件。", $"There is no case {name}.");

    private bool IsSet(string flag) => flag.Length > 0 && Says.Of(flag).Truth == true;
}
