using System.CommandLine;
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
            (words, seen) => new SplitTask(seen.PlanYear, seen.Number, [.. (words.GetValue(into) ?? []).Select(part => PartOf(part, seen))]), into);
    }

    /// <summary>Measures and pieces of work stay with the parts whose words hold them; people put the rest right.</summary>
    private static ProposedTask PartOf(string part, PlanTask whole)
    {
        var at = part.LastIndexOf('@');
        var (said, lead) = at < 0 ? (part.Trim(), whole.Content.Lead) : (part[..at].Trim(), part[(at + 1)..].Trim());
        var content = whole.Content with
        {
            Words = said,
            Lead = lead,
            Supporters = [.. whole.Content.Supporters.Where(unit => unit != lead)],
            Measures = [.. whole.Content.Measures.Where(measure => said.Contains(GoalWords.Amount(measure.Value, measure.Unit), StringComparison.Ordinal))],
        };
        return new(whole.Number.List, content) { Items = [.. whole.Items.Where(item => said.Contains(item.Words, StringComparison.Ordinal))] };
    }
}
