using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework;

/// <summary>Rates over cases, as they stood when statistics were cut off: what happened later has not happened.</summary>
/// <param name="clock">How time is counted.</param>
/// <param name="cutOff">The last moment that counts.</param>
public sealed class CaseRates(CaseClock clock, DateTime cutOff)
{
    /// <summary>All of them over all cases.</summary>
    public IReadOnlyList<Rate> Of(IReadOnlyCollection<Casefile> files) => Of(files, _ => true);

    /// <summary>Those of one unit: its handings, and the cases that it answers for.</summary>
    public IReadOnlyList<Rate> Of(IReadOnlyCollection<Casefile> files, string unit) => Of([.. files.Where(file => Handings(file).Any(handing => handing.Unit == unit))], handing => handing.Unit == unit);

    /// <summary>The units that had one of them, by their names.</summary>
    public IReadOnlyList<string> Units(IEnumerable<Casefile> files) => [.. files.SelectMany(Handings).Select(handing => handing.Unit).Distinct().Order(StringComparer.Ordinal)];

    private IReadOnlyList<Rate> Of(IReadOnlyCollection<Casefile> all, Func<Handing, bool> isMeant)
    {
        var files = all.Where(Counts).ToList();
        var handed = files.SelectMany(file => Handings(file).Where(isMeant).Select(handing => (File: file, Handing: handing))).ToList();
        var answering = handed.Where(one => one.Handing.Answers).ToList();
        return
        [
            Told(RateKind.SignedInTime, handed.Select(one => InTime(one.Handing.SignedAt, one.File.Due(CaseStep.Sign, one.Handing.At!.Value, clock)))),
            Told(RateKind.AnsweredInTime, answering.Select(one => InTime(one.Handing.Reply?.At, one.Handing.Due))),
            Told(RateKind.Reached, answering.Where(one => one.Handing.Reply?.At <= cutOff).Select(one => one.File.IsAnonymous ? (bool?)null : one.Handing.Reply!.ReachedAt is not null)),
            Told(RateKind.Answered, files.Where(file => Handings(file).Any(one => one.Answers && isMeant(one))).Select(file => (bool?)IsAnswered(file, isMeant))),
            .. files.All(file => file.Handling.CallBack is null) ? (Rate[])[] : [.. Asked(files)],
        ];
    }

    private IEnumerable<Rate> Asked(List<Casefile> files)
    {
        var calls = files.Select(file => (File: file, Calls: file.Case.Calls.Where(call => call.At <= cutOff).ToList())).Where(one => one.Calls.Count > 0).ToList();
        if (files.Any(file => file.Handling.CallBack?.Solution.Count > 0)) yield return Told(RateKind.Solved, calls.Select(one => Said(one.File, one.Calls.FindLast(call => call.Reached), false)));
        yield return Told(RateKind.Content, calls.Select(one => Said(one.File, one.Calls.FindLast(call => call.Reached), true)));
        yield return Told(RateKind.ContentAtFirst, calls.Select(one => Said(one.File, one.Calls.FindLast(call => call.Reached && call.Round == 0), true)));
    }

    private static bool? Said(Casefile file, CalledBack? call, bool satisfaction)
    {
        if (call is null || file.IsUncounted || file.Handling.CallBack is not { } asked) return null;
        return satisfaction ? CaseValues.Counted(asked.Satisfaction, call.Satisfaction) : CaseValues.Counted(asked.Solution, call.Solution);
    }

    /// <summary>Null while it is neither done nor over.</summary>
    private bool? InTime(DateTime? done, DateTime? due) => done <= cutOff ? due is null ? null : done <= due : due < cutOff ? false : null;

    private bool IsAnswered(Casefile file, Func<Handing, bool> isMeant) => Handings(file).Where(one => one.Answers && isMeant(one)).All(one => one.Reply?.At <= cutOff);

    /// <summary>What was handed out by then, and is not taken back.</summary>
    private IEnumerable<Handing> Handings(Casefile file) => file.Case.Handings.Where(handing => handing.At <= cutOff && handing.Stands);

    private static bool Counts(Casefile file) => file.Case is { MergedInto: null, Stage: not (CaseStage.Voided or CaseStage.Declined) };

    private static Rate Told(RateKind kind, IEnumerable<bool?> told)
    {
        var (yes, no, neither) = (0, 0, 0);
        foreach (var one in told) _ = one switch { true => yes++, false => no++, _ => neither++ };
        return new(kind, yes, yes + no, neither);
    }
}
