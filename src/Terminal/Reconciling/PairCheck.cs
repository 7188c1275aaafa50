using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Reconciling;

/// <summary>Whether two readings can be laid against each other; what cannot is refused, what is only odd is remarked on.</summary>
internal static class PairCheck
{
    public static void Check(Reading plan, Reading review, Voice voice)
    {
        var (before, after) = (plan.Document.Name, review.Document.Name);
        if (plan.Document.SourceHash == review.Document.SourceHash) throw new Failure(new(
            $"{before} 和 {after} 是同一份报告。核对要两份：作出承诺的一份在前，下一年的一份在后。",
            $"{before} and {after} are the same report. Two are needed: the one that promised first, that of the year after second."));
        CheckPlaces(plan.Report, review.Report, before, after);
        CheckYears(plan.Report, review.Report, before, after, voice);
        if (!plan.Has(Part.Plan)) throw new Failure(new(
            $"{before} 里没有工作安排，没有承诺可核对（luoshi read {before} --only sections 可看读出的章节）。",
            $"{before} has no plan part, so that there is no promise to follow (luoshi read {before} --only sections shows the sections read)."));
        if (!review.Has(Part.Review)) throw new Failure(new(
            $"{after} 里没有工作回顾，看不出承诺的下落（luoshi read {after} --only sections 可看读出的章节）。",
            $"{after} has no review part, so that it tells what became of nothing (luoshi read {after} --only sections shows the sections read)."));
    }

    private static void CheckPlaces(Report plan, Report review, string before, string after)
    {
        var differ = plan.PlaceCode is { } one && review.PlaceCode is { } other ? one != other : plan.Place is not null && review.Place is not null && plan.Place != review.Place;
        if (differ) throw new Failure(new(
            $"两份报告不是同一个地方的：{before} 是{plan.Place}，{after} 是{review.Place}。",
            $"The reports are of different places: {before} is of {plan.Place}, {after} of {review.Place}."));
    }

    private static void CheckYears(Report plan, Report review, string before, string after, Voice voice)
    {
        if (plan.PlanYear is not { } first || review.PlanYear is not { } second)
        {
            voice.Remark(new("报告没有写明年份，先后次序没有核对。", "A report does not tell its year: their order was not checked."));
            return;
        }
        if (first == second) throw new Failure(new(
            $"{before} 和 {after} 都是 {first} 年的报告，要前后两年的。", $"{before} and {after} are both of {first}; two years are needed."));
        if (first > second) throw new Failure(new(
            $"年份反了：{before} 是 {first} 年的，{after} 是 {second} 年的。请把 {after} 放在前面。",
            $"The years are the wrong way round: {before} is of {first}, {after} of {second}. Name {after} first."));
        if (second > first + 1) voice.Remark(new(
            $"{first} 年的承诺一般在 {first + 1} 年的报告里交代，给出的是 {second} 年的。没有说到的不等于没有做。",
            $"What {first} promised is usually told of in the report of {first + 1}; this one is of {second}. What it does not tell may have been told before."));
    }
}
