using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>
/// The public word of a task, and why. Lamps are a matter of the government: the public reads what they came to where they stand on verified or proven values,
/// with the figures that may be told, and neither their colours nor what was judged inside.
/// </summary>
/// <param name="task">The task.</param>
/// <param name="lamp">Its lamp for the month that is told; null where none was lit.</param>
/// <param name="months">What was verified until then.</param>
/// <param name="period">The month that is told.</param>
internal sealed class PublicJudgement(PlanTask task, TaskLamp? lamp, IReadOnlyList<VerifiedMonth> months, Period period)
{
    private static readonly LampInput[] _public = [LampInput.Gap, LampInput.Attainment, LampInput.GrowthMargin, LampInput.DaysOverdue];

    private VerifiedMonth? Last => months is [.., var last] ? last : null;

    public (PublicWord Word, Remark Why) Reached()
    {
        if (task.Standing == TaskStanding.Withdrawn) return (PublicWord.Discontinued, new("经批准中止，理由见下面的调整。", "It was discontinued with approval; the reason stands among the changes below."));
        if (Last is { } last && last.Word.IsDone()) return (PublicWord.Done, new($"督查部门 {last.On:yyyy-MM-dd} 核实已完成。", $"Verified as done on {last.On:yyyy-MM-dd}."));
        if (lamp?.Lamp is { } shown && IsFirm(lamp.Lit)) return (shown.Standing is LampStanding.Good or LampStanding.Neutral ? PublicWord.UnderWay : PublicWord.Slow, ByRules(lamp));
        return IsAboutIt() && Last is { } found && found.Period >= period ? ByWhatWasFound(found) : (PublicWord.Unknown, NotKnown());
    }

    /// <summary>Whether nothing that it stands on is a unit's own word.</summary>
    private static bool IsFirm(Judgement lit) =>
        lit.Ground is not MeasureGround.Reported and not null && lit.Measures.All(measure => measure.Ground is null or MeasureGround.Verified or MeasureGround.Proven);

    /// <summary>Whether the rules are silent because they are not about such a task, and not because something is missing.</summary>
    private bool IsAboutIt() => lamp is null or { Lit.LeftOut: Omission.YearlyOnly or Omission.NotReleased or Omission.NoRule } or { Lit.Verdict.Outcome: LampOutcome.NoRule };

    private static Remark ByRules(TaskLamp lamp)
    {
        if (lamp.IsOverridden) return new("经批准按实际情况认定。", "Set with approval by the circumstances of the case.");
        var told = lamp.Verdict!.Inputs.Where(input => _public.Contains(input.Input) && input.Value.Known is { } known && (input.Input != LampInput.DaysOverdue || known > 0)).ToList();
        var rules = lamp.Lit.Rules;
        return new(
            $"{(told.Count > 0 ? string.Join("，", told.Select(input => input.Chinese)) + "。" : "")}按 {rules.From:yyyy-MM-dd} 起施行的评定规则（{rules.Version} 版）。",
            $"{(told.Count > 0 ? Sentence(string.Join(", ", told.Select(input => input.English))) : "")}By the rules in force since {rules.From:yyyy-MM-dd} (version {rules.Version}).");
    }

    private static (PublicWord, Remark) ByWhatWasFound(VerifiedMonth found) =>
    (
        found.Word is ProgressWord.NotStarted or ProgressWord.Slow or ProgressWord.Stopped ? PublicWord.Slow : PublicWord.UnderWay,
        new($"督查部门 {found.On:yyyy-MM-dd} 核实；评定规则不涉及这类任务。", $"Verified on {found.On:yyyy-MM-dd}; the rules are not about tasks of this kind.")
    );

    private Remark NotKnown() => Last is { } last
        ? new($"本月没有核实过的数据，最近一次核实的是 {last.Period}；没有数据不算好。", $"Nothing was verified for the month; the last that was is {last.Period}. No data is never good.")
        : new("还没有核实过的数据；没有数据不算好。", "Nothing has been verified yet. No data is never good.");

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}. ";
}
