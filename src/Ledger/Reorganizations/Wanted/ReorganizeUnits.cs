using System.Globalization;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Happened;

namespace Luoshi.Ledger.Reorganizations.Wanted;

/// <summary>
/// Units are renamed, merged or split on a day (机构改革): the paper is the reason, a leader approved. Every open task moves at once: in a published plan by a
/// revision that says so. What they were called before stays as it was on any day before.
/// </summary>
/// <param name="Old">The units that are no more.</param>
/// <param name="New">Those that go on with their work; tasks of a split go to the first unless <see cref="Goes"/> says otherwise.</param>
/// <param name="On">The first day, not in the future.</param>
/// <param name="ApprovedBy">The leader.</param>
public sealed record ReorganizeUnits(IReadOnlyList<string> Old, IReadOnlyList<string> New, DateOnly On, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    /// <summary>Which of the new units leads a task, where that is not the first.</summary>
    public IReadOnlyDictionary<TaskNumber, string> Goes { get; init; } = new Dictionary<TaskNumber, string>();

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        Check(state, occasion.Today);
        var moves = Moves(state, occasion).ToList();
        var news = Old.Except(New).Where(old => SuccessionOf(state, old) is null).ToList();
        if (news.Count == 0 && moves.Count == 0 && Old.FirstOrDefault(old => SuccessionOf(state, old) is not null) is { } entered) throw new RefusedException(
            $"{entered}的变动已经登记过，也没有还留在它名下的任务。", $"What became of {entered} is entered already, and no task is left with it.");
        foreach (var fact in news.Count > 0 ? Becoming(state, news, occasion.Reason) : []) yield return fact;
        foreach (var fact in moves) yield return fact;
    }

    private IEnumerable<Fact> Becoming(ILedgerState state, List<string> news, string paper)
    {
        foreach (var old in news) yield return new UnitSucceeded(old, new Succession(New, On, paper));
        if (Old.All(unit => state.OnlyCoordinates(unit, On)))
            foreach (var unit in New.Where(unit => !state.OnlyCoordinates(unit, On))) yield return new UnitPartSet(unit, UnitPart.Coordinates, On);
        if (this is { Old: [var before], New: [var after] })
            foreach (var fact in Officials(state, before, after)) yield return fact;
    }

    /// <summary>Of every year: whoever goes on with the work goes on with what was left undone too.</summary>
    private IEnumerable<Fact> Moves(ILedgerState state, Occasion occasion)
    {
        foreach (var plan in state.All(Plan.Kind).Cast<Plan>())
            foreach (var task in state.Tasks(plan.Year))
                if (IsOpen(state, task) && Moved(task) is var content && content != task.Content)
                    yield return plan.Stage == PlanStage.Published
                        ? new TaskRevised(plan.Year, task.Number, content, occasion.Today, occasion.Reason, ApprovedBy)
                        : new TaskEdited(plan.Year, task.Number, content);
    }

    /// <summary>What was closed, or was found done in a year that is over, stays with whoever did it.</summary>
    private bool IsOpen(ILedgerState state, PlanTask task) =>
        task.Standing == TaskStanding.Standing && state.Assignment(task.PlanYear, task.Number).Closed is null
        && (task.PlanYear >= On.Year || !state.Progress(task.PlanYear, task.Number).FoundDone());

    private static Succession? SuccessionOf(ILedgerState state, string unit) => (state.Find(UnitBody.KeyOf(unit)) as UnitBody)?.Succession;

    private static bool IsKnown(ILedgerState state, string unit) =>
        state.Unit(unit) is not null || state.Find(UnitBody.KeyOf(unit)) is not null ||
        state.All(PlanTask.Kind).Cast<PlanTask>().Any(task => task.Content.Lead == unit || task.Content.Supporters.Contains(unit));

    private void Check(ILedgerState state, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("单位变动要写明批准人。", "A change of units needs the leader who approved it.");
        if (Old.Count == 0 || New.Count == 0 || Old.Concat(New).Any(string.IsNullOrWhiteSpace)) throw new RefusedException(
            "请写明原来的单位和新的单位。", "Say which units there were and which there are.");
        if (Old.Intersect(New).FirstOrDefault() is { } both && Old.Count == 1) throw new RefusedException(
            $"{both}既是原单位又是新单位。拆分时原名保留的，请用 luoshi plan revise 把分出去的任务改给别的单位。", $"{both} stands on both sides. Where it goes on under its name, give the tasks that leave it to others: luoshi plan revise.");
        if (Old.FirstOrDefault(unit => !IsKnown(state, unit)) is { } unknown) throw new RefusedException(
            $"账本里没有{unknown}：没有它牵头或配合的任务，也没有登记过。请核对名称。", $"The ledger does not know {unknown}: it leads nothing, takes part in nothing and was never entered. Check the name.");
        if (On > today) throw new RefusedException(
            string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd} 还没有到，到那天再登记。"), string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd} has not come yet: enter it on its day."));
        if (Old.FirstOrDefault(unit => SuccessionOf(state, unit) is { } known && !known.Successors.SequenceEqual(New)) is { } gone) throw new RefusedException(
            $"{gone}已经登记过变动：由{string.Join("、", SuccessionOf(state, gone)!.Successors)}接续。", $"What became of {gone} is entered already: {string.Join(", ", SuccessionOf(state, gone)!.Successors)}.");
        if (Goes.Values.FirstOrDefault(unit => !New.Contains(unit)) is { } stray) throw new RefusedException(
            $"“{stray}”不在新单位里：{string.Join("、", New)}。", $"\"{stray}\" is none of the new units: {string.Join(", ", New)}.");
    }

    /// <summary>A unit that is only renamed keeps the people who answer for it.</summary>
    private IEnumerable<Fact> Officials(ILedgerState state, string before, string after)
    {
        if (state.Unit(before) is not { } officials) yield break;
        foreach (var contact in state.ContactsOf(before, On)) yield return new ContactNamed(after, contact with { From = On });
        if (officials.Charge(On) is { } charge) yield return new LeaderPutInCharge(after, charge with { From = On });
    }

    private TaskContent Moved(PlanTask task)
    {
        var content = task.Content;
        var leads = Old.Contains(content.Lead) ? Goes.GetValueOrDefault(task.Number, New[0]) : content.Lead;
        var supporters = content.Supporters.Select(unit => Old.Contains(unit) ? New[0] : unit).Distinct(StringComparer.Ordinal).Where(unit => unit != leads).ToList();
        return content.Lead == leads && content.Supporters.SequenceEqual(supporters) ? content : content with { Lead = leads, Supporters = supporters };
    }
}
