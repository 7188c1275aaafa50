using System.Globalization;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>What a task cannot say, whoever writes it. What it said before is left alone.</summary>
internal static class ContentRules
{
    /// <param name="planYear">The year of the plan.</param>
    /// <param name="content">What it is to say.</param>
    /// <param name="before">What it said; null for a new task.</param>
    public static void Check(int planYear, TaskContent content, TaskContent? before = null)
    {
        if (string.IsNullOrWhiteSpace(content.Words)) throw new RefusedException("任务内容不能是空的。", "A task has to say something.");
        if (content.Due != before?.Due && content.Due is { } due && due.Year < planYear) throw new RefusedException(
            string.Create(CultureInfo.InvariantCulture, $"“{content.Words}”的完成时限 {due:yyyy-MM-dd} 在计划年度 {planYear} 之前，请核对。"),
            string.Create(CultureInfo.InvariantCulture, $"\"{content.Words}\" is to be done by {due:yyyy-MM-dd}, before the year of the plan, {planYear}. Check the day."));
        if (content.Measures.FirstOrDefault(measure => IsAmount(measure) && measure.Value < 0 && before?.Measures.Contains(measure) != true) is { } negative) throw new RefusedException(
            $"“{negative.Name}”的目标 {GoalWords.Amount(negative.Value, negative.Unit)} 是负数，请核对。", $"The goal of {negative.Name}, {GoalWords.Amount(negative.Value, negative.Unit)}, is negative. Check it.");
        content.CheckSchedules();
    }

    /// <summary>Of changes there may be less than nothing, of what there is not.</summary>
    private static bool IsAmount(Measure measure) => measure.Nature is Nature.Level or Nature.Ratio;
}
