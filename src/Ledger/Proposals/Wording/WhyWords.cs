using System.Globalization;
using Luoshi.Ledger.Proposals.Grouping;
using Luoshi.Ledger.Proposals.Leads;

namespace Luoshi.Ledger.Proposals.Wording;

/// <summary>The sentences that say why a task is proposed as it is.</summary>
internal static class WhyWords
{
    private const int MostWords = 6;

    public static IReadOnlyList<string> Of(ItemGroup group, LeadProposal lead) => [OfGroup(group), OfLead(lead)];

    /// <summary>The same in English; the words of the report stay as they are.</summary>
    public static IReadOnlyList<string> InEnglish(ItemGroup group, LeadProposal lead) => [OfGroupInEnglish(group), OfLeadInEnglish(lead)];

    private static string OfGroupInEnglish(ItemGroup group)
    {
        var pieces = string.Create(CultureInfo.InvariantCulture, $"{group.Hearings.Count} pieces of work");
        if (group.First.IsHeadline) return "A headline target: each has a task of its own.";
        if (group.First.IsPracticalMatter) return $"A practical matter for the people: each has a task of its own; {pieces}.";
        if (group.Hearings.Count == 1) return "A piece of work by itself: those beside it stand in another sentence, or go to another unit.";
        return group.First.Sentence == group.Last.Sentence ? $"One sentence, one unit that leads; {pieces}." : $"Sentences side by side about one thing, one unit that leads; {pieces}.";
    }

    private static string OfLeadInEnglish(LeadProposal lead)
    {
        if (lead.Lead.Length == 0) return "No word tells which unit should lead: name it by hand.";
        var second = lead.RunnerUp.Length == 0 ? "no other unit" : $"then {lead.RunnerUp}{(lead.RunnerUpWords.Count == 0 ? "" : $" ({List(lead.RunnerUpWords)})")}";
        var reason = lead.Words.Count == 0 ? "because its sentence, theme or chapter is among the duties of that unit" : $"because of {List(lead.Words)}{(lead.ByContext ? " and the sentence, theme and chapter around them" : "")}";
        return $"{lead.Lead} is proposed to lead, {reason}; {second}; confidence {lead.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}.";
    }

    private static string OfGroup(ItemGroup group)
    {
        if (group.First.IsHeadline) return "主要预期目标，一个指标一项任务。";
        if (group.First.IsPracticalMatter) return $"民生实事，一件一项任务，{Count(group)}。";
        if (group.Hearings.Count == 1) return "单独一项工作内容，前后与它不在同一句，或者牵头单位不同。";
        return group.First.Sentence == group.Last.Sentence
            ? $"同一句话、同一牵头单位，{Count(group)}。"
            : $"相邻几句话说同一件事、同一牵头单位，{Count(group)}。";
    }

    private static string OfLead(LeadProposal lead)
    {
        if (lead.Lead.Length == 0) return "没有找到能说明由谁牵头的词，请人工指定牵头单位。";
        var second = lead.RunnerUp.Length == 0 ? "没有其他单位" : $"其次是{lead.RunnerUp}{Quoted(lead.RunnerUpWords)}";
        return $"建议由{lead.Lead}牵头{Reason(lead)}；{second}；把握 {lead.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}。";
    }

    private static string Reason(LeadProposal lead) => lead switch
    {
        { Words.Count: 0 } => "，因为所在的句子、主题或章节属于它的职责",
        { ByContext: true } => $"，因为写到{List(lead.Words)}，并且看了所在的句子、主题和章节",
        _ => $"，因为写到{List(lead.Words)}",
    };

    private static string Quoted(IReadOnlyList<string> words) => words.Count == 0 ? "" : $"（{List(words)}）";

    private static string List(IReadOnlyList<string> words) =>
        string.Concat(words.Take(MostWords).Select(word => $"“{word.Trim('“', '”')}”")) + (words.Count > MostWords ? "等" : "");

    private static string Count(ItemGroup group) => $"含 {group.Hearings.Count} 项工作内容";
}
