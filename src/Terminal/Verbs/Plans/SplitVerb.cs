using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan split</c>: a task of a draft becomes several under its number (13-1, 13-2).</summary>
internal static class SplitVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var into = new Option<string[]>("--into")
        {
            Required = true,
            HelpName = voice.Say("内容[@单位]", "WORDS[@UNIT]"),
            Description = voice.Say("拆成的每一项，至少两个；@ 后面写牵头单位，不写就不变", "each part, two at least; behind @ the unit that leads it, else as before"),
        };
        return verbs.OfTask(
            "split", voice.Say("把一项拆成几项（13-1、13-2）", "split a task into parts (13-1, 13-2)"),
            (words, office, seen) => Split(voice, seen, [.. (words.GetValue(into) ?? []).Select(part => PartOf(part, office, seen))]), into);
    }

    /// <summary>Goals that no part speaks of are named: people put them where they belong.</summary>
    private static SplitTask Split(Voice voice, PlanTask whole, IReadOnlyList<ProposedTask> parts)
    {
        var left = whole.Content.Measures.Where(measure => !parts.Any(part => part.Content.Measures.Contains(measure))).ToList();
        if (left.Count > 0) voice.Remark(new(
            $"这些目标没有归入任何一项：{GoalWords.Of(left)}。各项的内容里写上数或指标名称的才归入；要补的，导出任务表（luoshi plan export），在“年度目标”栏补好再导入。",
            $"These goals went to no part: {GoalWords.Of(left)}. A part takes those whose number or name it speaks of; to give it others, export the table (luoshi plan export), fill in its goals and import it."));
        return new SplitTask(whole.PlanYear, whole.Number, [.. parts.Select(part => part with { Items = ItemsOf(part, whole, parts) })]);
    }

    /// <summary>Pieces of work stay with the parts whose words hold them; what no part holds stays with all of them.</summary>
    private static IReadOnlyList<TaskItem> ItemsOf(ProposedTask part, PlanTask whole, IReadOnlyList<ProposedTask> parts) =>
        [.. whole.Items.Where(item => Holds(part, item) || !parts.Any(other => Holds(other, item)))];

    private static bool Holds(ProposedTask part, TaskItem item) => part.Content.Words.Contains(item.Words.TrimEnd('。', '；'), StringComparison.Ordinal);

    private static ProposedTask PartOf(string part, Office office, PlanTask whole)
    {
        var at = part.LastIndexOf('@');
        var (said, lead) = at < 0 ? (part.Trim(), whole.Content.Lead) : (part[..at].Trim(), NamedUnit.Of(office, part[(at + 1)..]));
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
