using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Scoring;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Scores on the screen: of all units, or of one with every line and the entries that it stands on.</summary>
/// <param name="canvas">What is drawn on.</param>
/// <param name="paper">Its width and language.</param>
/// <param name="tasks">The tasks of the year.</param>
internal sealed class ScoreSheet(Canvas canvas, Paper paper, IReadOnlyList<PlanTask> tasks)
{
    public void Draw(IReadOnlyList<(UnitScore Score, ScoreTotal Total)> scores)
    {
        var grid = new PlainTable(
            canvas, new(paper.Say("单位", "unit"), 12, 30),
            TableColumn.Fixed(paper.Say("总分", "total"), 8), TableColumn.Fixed(paper.Say("目标任务", "reached"), 8), TableColumn.Fixed(paper.Say("过程管理", "conduct"), 8),
            TableColumn.Fixed(paper.Say("未计入", "left out"), 8), TableColumn.Fixed(paper.Say("待裁定", "appeals"), 8));
        grid.Head();
        foreach (var (score, total) in scores)
            grid.Row(
                new(score.Unit), new(Points(total.Points), Ink.Chapter), new(Points(total.Completion)), new(Points(total.Conduct)),
                new(Count(score.Results.Count(result => result.Percent is null))), new(Count(score.Appeals.Count(appeal => appeal.Granted is null))));
    }

    public void Draw(UnitScore score, ScoreTotal total, ScoreRuleSet rules)
    {
        canvas.Write(new($"{score.Unit} {score.Year}  {paper.Say("总分", "total")} {Points(total.Points)}", Ink.Chapter));
        canvas.Write(new(paper.Say(
            $"按{rules.Chinese}（{score.Rules}），截至 {score.AsOf:yyyy-MM-dd}。", $"By {rules.English} ({score.Rules}), as of {score.AsOf:yyyy-MM-dd}."), Ink.Faint));
        DrawResults(score, total, rules);
        DrawLines(score, total, rules);
    }

    private void DrawResults(UnitScore score, ScoreTotal total, ScoreRuleSet rules)
    {
        canvas.EmptyLine();
        canvas.Write(new(paper.Say($"目标任务分 {Points(total.Completion)}（满分 {rules.CompletionPoints}）", $"Reached: {Points(total.Completion)} of {rules.CompletionPoints}"), Ink.Chapter));
        var grid = new PlainTable(
            canvas, TableColumn.Fixed(paper.Say("序号", "no."), 6), TableColumn.Fixed(paper.Say("分值", "weight"), 6), TableColumn.Fixed(paper.Say("完成率", "percent"), 8),
            TaskColumn.Of(paper, 48, full: false), new(paper.Say("说明", "why"), 10, 36), TableColumn.Fixed(paper.Say("依据", "entry"), 10) with { Leaves = 18 });
        grid.Head();
        foreach (var result in score.Results)
            grid.Row(
                new(result.Task.ToString()), new(Number(result.Weight)), new(result.Percent is { } percent ? Number(percent) : "–"), new(WordsOf(result.Task)), new(Why(result)),
                new(string.Join(' ', result.Entries), Ink.Faint));
    }

    private void DrawLines(UnitScore score, ScoreTotal total, ScoreRuleSet rules)
    {
        canvas.EmptyLine();
        canvas.Write(new(paper.Say($"过程管理分 {Points(total.Conduct)}（满分 {rules.ConductPoints}）", $"Conduct: {Points(total.Conduct)} of {rules.ConductPoints}"), Ink.Chapter));
        if (score.Lines.Count == 0) canvas.Write(new(paper.Say("没有扣分。", "Nothing was taken.")));
        else DrawGrid(score, rules);
        foreach (var deduction in rules.Deductions.Where(deduction => deduction.Cap is { } cap && total.Taken[deduction.Name] == cap && cap > 0))
            canvas.Write(new(paper.Say($"{deduction.Chinese}最多扣 {deduction.Cap} 分，已到顶。", $"{deduction.English}: {deduction.Cap} at most, which is reached."), Ink.Faint));
    }

    private void DrawGrid(UnitScore score, ScoreRuleSet rules)
    {
        var grid = new PlainTable(
            canvas, TableColumn.OfLabels(paper.Say("编号", "line"), score.Lines.Select(line => IdOf(rules, line))),
            TaskColumn.Of(paper, 48, full: false),
            TableColumn.Fixed(paper.Say("扣分", "taken"), 6), new(paper.Say("处理", "outcome"), 8, 36),
            TableColumn.Fixed(paper.Say("依据", "entry"), 10) with { Leaves = 18 });
        grid.Head();
        foreach (var line in score.Lines)
            grid.Row(
                new(IdOf(rules, line)), new(WordsOf(line.Task)), new(Number(line.Points)), new(Outcome(score, line)), new(string.Join(' ', line.Entries), Ink.Faint));
    }

    /// <summary>As it can be typed: what points are taken for goes by its name, 逾期未完成/22.</summary>
    private string IdOf(ScoreRuleSet rules, ScoreLine line) => paper.Say(line.ChineseId(rules), line.Id);

    private string WordsOf(TaskNumber number) => tasks.FirstOrDefault(task => task.Number == number)?.Content.Words ?? "";

    private string Outcome(UnitScore score, ScoreLine line)
    {
        if (score.Waivers.LastOrDefault(waiver => waiver.Line == line.Id) is { } waiver) return paper.Say($"免扣：{waiver.Reason}", $"given back: {waiver.Reason}");
        return score.Appeals.LastOrDefault(appeal => appeal.Line == line.Id) switch
        {
            null => "",
            { Granted: null } => paper.Say("申诉中", "appealed"),
            { Granted: true } appeal => paper.Say($"申诉采纳：{appeal.Answer}", $"appeal granted: {appeal.Answer}"),
            var appeal => paper.Say($"申诉未采纳：{appeal.Answer}", $"appeal turned down: {appeal.Answer}"),
        };
    }

    private string Why(TaskResult result) => result.Why switch
    {
        null => result.Unknown == 0 ? "" : paper.Say($"另有 {result.Unknown} 个指标没有核实", $"{result.Unknown} measures not verified"),
        LeftUnscored.NotVerified => paper.Say("没有核实，不计入", "nothing verified: left out"),
        LeftUnscored.NeverScored => paper.Say("不计分的指标", "never scored"),
        _ => paper.Say("跨年度或中止，不计入", "into next year, or stopped: left out"),
    };

    private string Points(decimal? points) => points is { } known ? Number(decimal.Round(known, 2)) : paper.Say("无法计算", "unknown");

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
