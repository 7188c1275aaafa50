using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>One task on the screen with all that is known of it but its progress: goals, pieces of work, where it comes from, why it was proposed, what was revised.</summary>
internal sealed class TaskSheet(Canvas canvas, Paper paper)
{
    private const int LabelWidth = 12;

    public void Draw(PlanTask task)
    {
        canvas.Write(new($"{task.Number}  {task.Content.Words}", Ink.Title));
        DrawContent(task.Content);
        Line(paper.Say("任务来源", "origin"), $"{PlanTerms.Of(paper.Language, task.Origin)}{(task.OriginPaper.Length > 0 ? $"（{task.OriginPaper}）" : "")}");
        foreach (var item in task.Items)
            Line(paper.Say("工作内容", "work"), item.Words + (item.Span is { } span ? paper.Say($"（原文 {span.Start}—{span.End}）", $" (text {span.Start}–{span.End})") : ""));
        foreach (var why in paper.Language == Language.English && task.EnglishWhy.Count > 0 ? task.EnglishWhy : task.Why) Line(paper.Say("拟定依据", "why"), why);
        if (task.ProposedLead is { } opinion) Line(paper.Say("牵头建议", "proposed"), OpinionOf(opinion));
        foreach (var revision in task.Revisions) Line(paper.Say("修订", "revised"), RevisionOf(revision));
        if (task.Successors.Count > 0) Line(PlanTerms.Of(paper.Language, task.Standing), string.Join('、', task.Successors));
    }

    private void DrawContent(TaskContent content)
    {
        Line(paper.Say("类别", "chapter"), string.Join(" / ", new[] { content.Chapter, content.Theme }.Where(name => name.Length > 0)));
        Line(paper.Say("类型", "kind"), PlanTerms.Of(paper.Language, content.Kind));
        foreach (var measure in content.Measures) Line(paper.Say("年度目标", "goal"), GoalWords.Of(measure));
        Line(paper.Say("牵头单位", "lead"), content.Lead.Length > 0 ? content.Lead : paper.Say("（未定）", "(open)"));
        Line(paper.Say("配合单位", "supporters"), string.Join('、', content.Supporters));
        Line(paper.Say("牵头领导", "leader"), content.Leader);
        Line(paper.Say("完成时限", "due"), content.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
    }

    private void Line(string label, string words)
    {
        if (words.Length > 0) canvas.Write([LabelWidth, canvas.Width - LabelWidth - Canvas.Gap], [new(label, Ink.Faint), new(words)]);
    }

    private string OpinionOf(LeadOpinion opinion)
    {
        var second = opinion.RunnerUp.Length > 0 ? opinion.RunnerUp : paper.Say("无", "none");
        var sure = opinion.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        var lead = opinion.Lead.Length > 0 ? opinion.Lead : paper.Say("无", "none");
        return paper.Say($"{lead}，其次 {second}，把握 {sure}", $"{lead}, then {second}, confidence {sure}");
    }

    private string RevisionOf(Revision revision) => paper.Say(
        $"{revision.On:yyyy-MM-dd}  {revision.Reason}（{revision.ApprovedBy}批准）；原为：{revision.Before.Words}",
        $"{revision.On:yyyy-MM-dd}  {revision.Reason} (approved by {revision.ApprovedBy}); before: {revision.Before.Words}");
}
