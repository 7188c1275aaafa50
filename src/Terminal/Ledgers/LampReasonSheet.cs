using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Why a task has its lamp: the sentence, what people put in its place, each measure, every input, the rules.</summary>
internal sealed class LampReasonSheet(Canvas canvas, Paper paper, LampMonth month)
{
    public void Draw(LitTask task)
    {
        var lamp = task.Lamp;
        canvas.Write(new($"{task.Task.Number}  {task.Task.Content.Words}", Ink.Title));
        canvas.Write(new($"{lamp.Period}  {lamp.Lit.Lead}  {LampTerms.Of(paper.Language, lamp)}"));
        canvas.EmptyLine();
        if (lamp.Lit.Verdict is { } verdict) canvas.Write(new(paper.Say(verdict.Chinese, verdict.English)));
        if (lamp.Override is { } changed) DrawOverride(lamp, changed);
        DrawMeasures(lamp.Lit);
        DrawInputs(lamp.Lit);
        DrawRules(lamp.Lit);
    }

    private void DrawOverride(TaskLamp lamp, LampOverride changed)
    {
        canvas.Write(new(paper.Say(
            $"改为{LampTerms.Of(paper.Language, changed.Lamp)}：{changed.Reason}（{changed.On:yyyy-MM-dd} {changed.By}登记，{changed.ApprovedBy}批准）。改的时候规则说：{changed.Instead}",
            $"Overridden to {LampTerms.Of(paper.Language, changed.Lamp)}: {changed.Reason} (entered by {changed.By} on {changed.On:yyyy-MM-dd}, approved by {changed.ApprovedBy}). The rules said then: {changed.Instead}"), Ink.Marked));
        if (!lamp.IsOverridden) canvas.Write(new(paper.Say("现在没有数据，改的灯不算。", "Nothing is known now: the override does not show.")));
    }

    private void DrawMeasures(Judgement lit)
    {
        if (lit.Measures.Count == 0) return;
        canvas.EmptyLine();
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed("", 2),
            new(paper.Say("指标", "measure"), 12, 32),
            TableColumn.Fixed(paper.Say("目标", "goal"), 10),
            TableColumn.Fixed(paper.Say("累计", "value"), 10),
            new(paper.Say("依据", "by what is"), 6, 20),
            TableColumn.Fixed(paper.Say("完成", "reached"), 7),
            TableColumn.Fixed(paper.Say("计划", "planned"), 7),
            new(paper.Say("规则", "rule"), 12, 24) { Leaves = 16 });
        grid.Head();
        foreach (var measure in lit.Measures)
            grid.Row(
                new(measure.Number == lit.Worst ? "→" : ""), new(measure.Name), new($"{LampTerms.Number(measure.Target)}{measure.Unit}"),
                new(measure.Value is null ? "–" : $"{LampTerms.Number(measure.Value)}{measure.Unit}"), new(GroundOf(measure)),
                new(LampTerms.Percent(measure.Attained)), new(LampTerms.Percent(measure.Planned)), new(RuleNamed(measure.Rule)));
    }

    private string RuleNamed(string name) => month.Rules.Rules.Rules.FirstOrDefault(rule => rule.Name == name) is { } rule ? paper.Say(rule.ChineseName, rule.EnglishName) : name;

    private string GroundOf(JudgedMeasure measure) =>
        LampTerms.Of(paper.Language, measure.Ground) + (measure.Indicator.Length > 0 ? $" {measure.Indicator}" : "");

    private void DrawInputs(Judgement lit)
    {
        if (lit.Verdict is null) return;
        canvas.EmptyLine();
        foreach (var input in lit.Verdict.Inputs.Where(input => !input.Value.DoesNotApply)) canvas.Write(new(paper.Say(input.Chinese, input.English), input.Value.IsMissing ? Ink.Marked : Ink.Faint));
        var others = lit.Verdict.Inputs.Where(input => input.Value.DoesNotApply).Select(input => paper.Say(LampWords.Chinese(input.Input), LampWords.English(input.Input))).ToList();
        if (others.Count > 0) canvas.Write(new(paper.Say($"不适用：{string.Join("、", others)}", $"Not applicable: {string.Join(", ", others)}"), Ink.Faint));
    }

    private void DrawRules(Judgement lit)
    {
        var (adopted, choice) = (month.Rules, month.Rules.Rules.Rules.FirstOrDefault(rule => rule.Name == lit.Verdict?.Rule)?.Choice ?? "");
        canvas.EmptyLine();
        if (choice.Length > 0) canvas.Write(new(choice));
        canvas.Write(new(paper.Say(
            $"规则：{adopted.Rules.Chinese} {adopted.Rules.Version} 版，{adopted.From:yyyy-MM-dd} 起用，{adopted.ApprovedBy}批准；{adopted.Rules.Source}",
            $"Rules: {adopted.Rules.English} {adopted.Rules.Version}, from {adopted.From:yyyy-MM-dd}, approved by {adopted.ApprovedBy}; {adopted.Rules.Source}"), Ink.Faint));
        canvas.Write(new(paper.Say(
            $"{lit.On:yyyy-MM-dd} {lit.By}亮灯；状态依据：{LampTerms.Of(paper.Language, lit.Ground)}", $"Lit by {lit.By} on {lit.On:yyyy-MM-dd}; the state is {LampTerms.Of(paper.Language, lit.Ground)}"), Ink.Faint));
    }
}
