using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Units;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Owed;

/// <summary>What is owed on cases of registers: by the unit that keeps the register, and by those that have the case.</summary>
/// <param name="state">Which units there are.</param>
/// <param name="clock">How time is counted.</param>
/// <param name="now">What time it is, by the place's clock.</param>
public sealed class CaseworkDebts(ILedgerState state, CaseClock clock, DateTime now)
{
    private DateOnly Today => DateOnly.FromDateTime(now);

    /// <summary>Those with the nearest last moment first, those without one last.</summary>
    public IReadOnlyList<CaseDebt> Of(IEnumerable<Casefile> files) => InOrder(files.SelectMany(All));

    /// <inheritdoc cref="Of(IEnumerable{Casefile})" />
    public IReadOnlyList<CaseDebt> Of(Casefile file) => InOrder(All(file));

    private static IReadOnlyList<CaseDebt> InOrder(IEnumerable<CaseDebt> debts) =>
        [.. debts.OrderBy(debt => debt.Until ?? DateTime.MaxValue).ThenBy(debt => debt.Case.Register, StringComparer.Ordinal).ThenBy(debt => debt.Case.Number).ThenBy(debt => debt.Kind)];

    private IEnumerable<CaseDebt> All(Casefile file) => file.Case.Stage switch
    {
        CaseStage.Received => [Step(file, CaseDebtKind.Acceptance, CaseStep.Accept, file.Case.ReceivedAt)],
        CaseStage.Accepted => [Step(file, CaseDebtKind.Dispatch, CaseStep.Dispatch, Latest(file.Case.AcceptedAt, file.Case.Handings.Max(handing => handing.Wrong?.AnsweredAt)))],
        CaseStage.Handed => file.Case.Standing.SelectMany(handing => OfUnit(file, handing)).Concat(Asked(file)).Concat(Pressed(file)),
        CaseStage.Replied => [Step(file, CaseDebtKind.Check, CaseStep.Check, file.Case.Standing.Max(handing => handing.Reply?.At)), .. Opinions(file)],
        CaseStage.Checked when file.OwesCall => [Step(file, CaseDebtKind.CallBack, CaseStep.CallBack, file.Case.CheckedAt)],
        CaseStage.Checked => [Step(file, CaseDebtKind.Closing, CaseStep.CallBack, Latest(file.Case.CheckedAt, file.Case.Calls is [.., var call] ? call.At : null))],
        CaseStage.Closed or CaseStage.Archived when IsToBeLookedAt(file) => [LookAgain(file)],
        _ => [],
    };

    private IEnumerable<CaseDebt> OfUnit(Casefile file, Handing handing)
    {
        if (handing.Wrong is { TakenBack: null }) return [Step(file, CaseDebtKind.ReturnAnswer, CaseStep.AnswerReturn, handing.Wrong.At)];
        if (handing.Reply is not null) return [];
        var (unit, owes) = (state.Today(handing.Unit, Today), handing.Answers ? CaseDebtKind.Reply : CaseDebtKind.Opinion);
        var reply = Ending(file, new CaseDebt(owes, file.Case, unit, Role.Reporter), handing.At, handing.Due, SourceOf(file, handing));
        return handing.SignedAt is null && handing.At is { } at ? [Ending(file, new(CaseDebtKind.SigningFor, file.Case, unit, Role.Reporter), at, file.Due(CaseStep.Sign, at, clock), SourceOf(file, CaseStep.Sign, at)), reply] : [reply];
    }

    /// <summary>An opinion that nobody waited for is not owed any more once the reply is passed.</summary>
    private IEnumerable<CaseDebt> Opinions(Casefile file) => file.Case.Standing.Where(handing => !handing.Answers && handing.Reply is null).SelectMany(handing => OfUnit(file, handing));

    private IEnumerable<CaseDebt> Asked(Casefile file) => file.Case.Extensions is [.., { Granted: null, At: var at }] ? [Step(file, CaseDebtKind.ExtensionAnswer, CaseStep.AnswerExtension, at)] : [];

    /// <summary>Those who are over time are urged, and where that did not help a leader is told, as soon as the pack says.</summary>
    private IEnumerable<CaseDebt> Pressed(Casefile file)
    {
        var over = file.Case.Standing.Where(handing => handing is { Answers: true, Reply: null, Wrong: not { TakenBack: null } } && handing.Due < now).Min(handing => handing.Due);
        if (over is not { } since) return [];
        if (file.Case.Urged.FirstOrDefault(at => at >= since) is not { Year: > 1 } urged) return HasLimit(file, CaseStep.Urge, since) ? [Step(file, CaseDebtKind.Urging, CaseStep.Urge, since)] : [];
        return file.Case.Escalated.All(at => at < since) && file.Due(CaseStep.Escalate, urged, clock) < now ? [Step(file, CaseDebtKind.Escalation, CaseStep.Escalate, urged)] : [];
    }

    private static bool HasLimit(Casefile file, CaseStep step, DateTime from) => file.LimitOf(step, DateOnly.FromDateTime(from)) is not null;

    /// <summary>A plan for later is looked at again in the year after it was closed.</summary>
    private bool IsToBeLookedAt(Casefile file) => file.Case.Results is [.., var last] && file.Handling.Result(last.Code) is { LooksAgain: true } && last.On.Year < now.Year;

    private CaseDebt LookAgain(Casefile file) => Ending(
        file, new(CaseDebtKind.LookAgain, file.Case, file.Register.Keeper, Role.Reporter), new DateTime(now.Year, 1, 1), clock.Due(new DateTime(now.Year, 12, 30), new(0, StretchUnit.WorkingDays)), "");

    private CaseDebt Step(Casefile file, CaseDebtKind kind, CaseStep step, DateTime? from) =>
        Ending(file, new(kind, file.Case, state.Today(file.Register.Keeper, Today), Role.Reporter), from, from is { } at ? file.Due(step, at, clock) : null, from is { } since ? SourceOf(file, step, since) : "");

    private CaseDebt Ending(Casefile file, CaseDebt debt, DateTime? from, DateTime? due, string source) => debt with
    {
        Register = file.Register.Name,
        Since = from is { } at ? DateOnly.FromDateTime(at) : null,
        Until = due,
        By = due is { } last ? DateOnly.FromDateTime(last) : null,
        Left = due is { } end ? clock.Left(end, now) : null,
        Source = source,
        Warnings = from is { } begun && due is { } over ? clock.Warnings(begun, over) : [],
    };

    private static string SourceOf(Casefile file, Handing handing) => handing.At is { } at ? SourceOf(file, handing.Answers ? CaseStep.Handle : CaseStep.Opinion, at) : "";

    private static string SourceOf(Casefile file, CaseStep step, DateTime from) => file.LimitOf(step, DateOnly.FromDateTime(from))?.Source ?? "";

    private static DateTime? Latest(DateTime? one, DateTime? other) => one is null || other > one ? other : one;
}
