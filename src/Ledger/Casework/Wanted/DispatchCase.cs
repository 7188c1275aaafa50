using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>
/// The keeper hands a case to units (派单): to one that leads and others that support it, or to several that answer apart. What was not accepted yet is accepted by it. One more unit
/// that answers for a case which is answered apart answers apart too.
/// </summary>
/// <param name="Name">Which.</param>
/// <param name="Units">Which, in what part.</param>
public sealed record DispatchCase(CaseNumber Name, IReadOnlyList<WantedHanding> Units) : ClockedCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        MustBe(file.Case, CaseStage.Received, CaseStage.Accepted, CaseStage.Handed);
        var units = Parts(file.Case);
        CheckTogether(file.Case, units);
        var clock = Time.In(state);
        yield return new CaseDispatched(Name.Register, Name.Number, occasion.Now, [.. units.Select(wanted => Handed(file, wanted, clock, occasion))]);
    }

    private static Handing Handed(Casefile file, WantedHanding wanted, CaseClock clock, Occasion occasion)
    {
        var limit = file.LimitOf(wanted.Part == HandingPart.Support ? CaseStep.Opinion : CaseStep.Handle, occasion.Today);
        return Begun(wanted.Unit.Trim(), wanted.Part, limit, file.Case.Round, clock, occasion);
    }

    private List<WantedHanding> Parts(Case it)
    {
        var apart = it.Standing.Any(handing => handing.Part == HandingPart.Apart);
        return [.. Units.Select(wanted => apart && wanted.Part == HandingPart.Lead ? wanted with { Part = HandingPart.Apart } : wanted)];
    }

    /// <summary>One leads and others support it, or all answer apart; none is named twice.</summary>
    private static void CheckTogether(Case it, List<WantedHanding> units)
    {
        var all = it.Standing.Select(handing => (handing.Unit, handing.Part)).Concat(units.Select(wanted => (Unit: wanted.Unit.Trim(), wanted.Part))).ToList();
        if (units.Count == 0 || all.Any(one => one.Unit.Length == 0)) throw new RefusedException("要写明派给哪个单位。", "Say to which unit.");
        if (all.GroupBy(one => one.Unit).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new RefusedException(
            $"{twice.Key}写了两次，或者已经在办。", $"{twice.Key} is named twice, or has it already.");
        var (leads, apart) = (all.Count(one => one.Part == HandingPart.Lead), all.Count(one => one.Part == HandingPart.Apart));
        if (leads > 1 || leads + apart == 0 || leads > 0 && apart > 0) throw new RefusedException(
            "要么一个单位主办、其余协办，要么各单位分办。", "Either one unit leads and the others support it, or each of them answers apart.");
    }
}
