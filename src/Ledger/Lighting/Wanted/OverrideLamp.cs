using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>
/// Puts another lamp in the place of the one by the rules, with the reason and by leave of a leader. It stays when the lamps of the
/// month are lit again. No data is never made good: then what is missing has to be reported.
/// </summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
/// <param name="Lamp">The name of a lamp of the rules that it was lit by.</param>
/// <param name="ApprovedBy">The leader.</param>
public sealed record OverrideLamp(int Year, TaskNumber Number, Period Period, string Lamp, string ApprovedBy) : LampCommand(Year, Number, Period)
{
    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var before = state.Lamp(Year, Period, Number);
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException(
            "改灯要写明批准的领导：--approved-by 姓名。", "Overriding a lamp needs the leader who approved it: --approved-by NAME.");
        if (before.Lit.Verdict is not { } verdict) throw new RefusedException(
            $"第 {Number} 项 {Period} 不计入亮灯，没有可改的灯。", $"Task {Number} was left out in {Period}: it has no lamp to override.");
        var lamp = LampNamed(state.LampRules(before.Lit.Rules).Rules);
        if (verdict.Outcome == LampOutcome.NoData && lamp.Standing == LampStanding.Good) throw new RefusedException(
            $"第 {Number} 项 {Period} 没有数据，不能改成“{lamp.Chinese}”。{verdict.Chinese}请先补报再亮灯。",
            $"Task {Number} has no data for {Period} and cannot be made \"{lamp.English}\". {verdict.English} Have it reported, and light the lamps again.");
        if (lamp.Name == before.Lamp?.Name) throw new RefusedException(
            $"第 {Number} 项 {Period} 已经是“{lamp.Chinese}”。", $"Task {Number} is \"{lamp.English}\" in {Period} already.");
        yield return new LampOverridden(Year, Number, Period, new(lamp, occasion.Reason, occasion.By.Name, ApprovedBy.Trim(), occasion.Today) { Instead = verdict.Chinese, Rules = before.Lit.Rules });
    }

    private Lamp LampNamed(LampRuleSet rules) => rules.Lamps.FirstOrDefault(lamp => lamp.Name == Lamp || lamp.Chinese == Lamp || lamp.Colour == Lamp) ?? throw new RefusedException(
        $"{rules.Chinese}里没有“{Lamp}”这种灯，有：{string.Join("、", rules.Lamps.Select(lamp => $"{lamp.Name}（{lamp.Chinese}）"))}。",
        $"{rules.English} have no lamp \"{Lamp}\"; they have {string.Join(", ", rules.Lamps.Select(lamp => $"{lamp.Name} ({lamp.English})"))}.");
}
