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
    private static SplitTask Split(Voice voice, PlanTask whole, IReadOnlyList<(string Words, string Lead)> parts)
    {
        var split = PlainSplit.Of(whole, parts);
        if (PlainSplit.LeftOver(whole, split) is { Count: > 0 } left) voice.Remark(new(
            $"这些目标没有归入任何一项：{GoalWords.Of(left)}。各项的内容里写上数或指标名称的才归入；要补的，导出任务表（luoshi plan export），在“年度目标”栏补好再导入。",
            $"These goals went to no part: {GoalWords.Of(left)}. A part takes those whose number or name it speaks of; to give it others, export the table (luoshi plan export), fill in its goals and import it."));
        return split;
    }

    private static (string Words, string Lead) PartOf(string part, Office office, PlanTask whole)
    {
        var at = part.LastIndexOf('@');
        return at < 0 ? (part.Trim(), whole.Content.Lead) : (part[..at].Trim(), NamedUnit.Of(office, part[(at + 1)..]));
    }
}
