using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Says what became of tasks by a command, so that a slip is seen at once: a goal before and after, a new number, the values reported.</summary>
internal sealed class Outcome(Voice voice)
{
    /// <param name="office">After the command.</param>
    /// <param name="seen">The task before it.</param>
    /// <param name="receipt">What was entered.</param>
    public void Tell(Office office, PlanTask seen, Receipt receipt)
    {
        var now = office.PlanOf(seen.PlanYear).Tasks.First(task => task.Number == seen.Number);
        foreach (var shift in ContentShifts.Between(now, seen.Content, now.Content)) voice.Remarks.WriteLine($"{Title(seen.Number)}  {ShiftWords.Of(voice, shift)}");
        foreach (var fact in receipt.Entries.Select(FactCodec.Read)) Tell(office, now, fact);
        TellNew(receipt);
    }

    /// <summary>The numbers of what was put into the plan.</summary>
    public void TellNew(Receipt receipt)
    {
        foreach (var task in receipt.Entries.Select(FactCodec.Read).OfType<TaskProposed>())
            voice.Remarks.WriteLine($"{Title(task.Number)}  {task.Content.Words}{LeadOf(task.Content)}");
    }

    private void Tell(Office office, PlanTask task, Fact fact)
    {
        switch (fact)
        {
            case ProgressReported { Account: var said } reported:
                Say(office, task, reported.Period, said.Word, said.Values);
                break;
            case ProgressVerified { Verdict: var found } verified:
                Say(office, task, verified.Period, found.Word, found.Values);
                break;
        }
    }

    private void Say(Office office, PlanTask task, Period period, ProgressWord word, IReadOnlyList<MeasureValue> values)
    {
        voice.Remarks.WriteLine($"{Title(task.Number)}  {period}  {ProgressTerms.Of(voice.Language, word)}{string.Concat(values.Select(value => ValueOf(task, value)))}");
        foreach (var (chinese, english) in ValueDoubts.Of(task, period, word, values, office.ProgressOf(task.PlanYear, task.Number))) voice.Remark(new(chinese, english));
    }

    private string ValueOf(PlanTask task, MeasureValue value)
    {
        var measure = task.Content.Measures[value.Measure - 1];
        return voice.Say(
            $"  {measure.Name} {GoalWords.Amount(value.Value, measure.Unit)}（目标：{GoalWords.Of(measure)}）",
            $"  {measure.Name} {GoalWords.Amount(value.Value, measure.Unit)} (goal: {GoalWords.Of(measure)})");
    }

    private string LeadOf(TaskContent content) => content.Lead.Length > 0 ? $"  {voice.Say("牵头", "led by")} {content.Lead}" : "";

    private string Title(TaskNumber number) => voice.Say($"第 {number} 项", $"{number}");
}
