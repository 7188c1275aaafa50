namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A split as people say it: the words of each part and who leads it. Goals and pieces of work go to the parts that speak of them.</summary>
public static class PlainSplit
{
    /// <param name="whole">The task that is split.</param>
    /// <param name="parts">The words of each, and the unit that leads it.</param>
    public static SplitTask Of(PlanTask whole, IReadOnlyList<(string Words, string Lead)> parts)
    {
        List<ProposedTask> made = [.. parts.Select(part => PartOf(whole, part.Words, part.Lead))];
        return new SplitTask(whole.PlanYear, whole.Number, [.. made.Select(part => part with { Items = ItemsOf(part, whole, made) })]);
    }

    /// <summary>The goals that went to no part: people put them where they belong.</summary>
    public static IReadOnlyList<Measure> LeftOver(PlanTask whole, SplitTask split) =>
        [.. whole.Content.Measures.Where(measure => !split.Parts.Any(part => part.Content.Measures.Contains(measure)))];

    /// <summary>Pieces of work stay with the parts whose words hold them; what no part holds stays with all of them.</summary>
    private static IReadOnlyList<TaskItem> ItemsOf(ProposedTask part, PlanTask whole, List<ProposedTask> parts) =>
        [.. whole.Items.Where(item => Holds(part, item) || !parts.Any(other => Holds(other, item)))];

    private static bool Holds(ProposedTask part, TaskItem item) => part.Content.Words.Contains(item.Words.TrimEnd('。', '；'), StringComparison.Ordinal);

    private static ProposedTask PartOf(PlanTask whole, string said, string lead)
    {
        IReadOnlyList<Measure> measures = [.. whole.Content.Measures.Where(measure => SpeaksOf(said, measure))];
        return new(whole.Number.List, whole.Content with
        {
            Words = said,
            Kind = measures.Count == 0 && whole.Content.Kind == TaskKind.Quantified ? TaskKind.Qualitative : whole.Content.Kind,
            Lead = lead,
            Supporters = [.. whole.Content.Supporters.Where(unit => unit != lead)],
            Measures = measures,
        });
    }

    private static bool SpeaksOf(string said, Measure measure) =>
        said.Contains(GoalWords.Amount(measure.Value, measure.Unit), StringComparison.Ordinal) || measure.Name.Length > 1 && said.Contains(measure.Name, StringComparison.Ordinal);
}
