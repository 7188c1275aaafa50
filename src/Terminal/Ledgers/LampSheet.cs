using Luoshi.Ledger.Lighting;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The lamps of a month on the screen, and the sentence that a bulletin has of them.</summary>
internal sealed class LampSheet(Canvas canvas, Paper paper, bool full)
{
    public void Draw(LampMonth month)
    {
        canvas.Write(new(HeadOf(paper, month), Ink.Title));
        canvas.EmptyLine();
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("序号", "no."), 5),
            TableColumn.OfLabels(paper.Say("灯", "lamp"), month.Tasks.Select(task => LampTerms.Of(paper.Language, task.Lamp))),
            TaskColumn.Of(paper, 48, full),
            new(paper.Say("牵头单位", "lead"), 10, 16) { Leaves = 20 },
            TableColumn.Fixed(paper.Say("完成", "reached"), 7),
            TableColumn.Fixed(paper.Say("计划", "planned"), 7),
            TableColumn.Fixed(paper.Say("依据", "by what is"), 4) with { Leaves = 18 });
        grid.Head();
        foreach (var task in month.Tasks) grid.Row(Cells(task));
        canvas.EmptyLine();
        canvas.Write(new(LampCountSheet.SentenceOf(paper, month.Count)));
    }

    public static string HeadOf(Paper paper, LampMonth month) => paper.Say(
        $"{month.Period} 亮灯  按{month.Rules.Rules.Chinese} {month.Rules.Rules.Version} 版", $"Lamps of {month.Period}, by {month.Rules.Rules.English} {month.Rules.Rules.Version}");

    private Phrase[] Cells(LitTask task)
    {
        var lit = task.Lamp.Lit;
        var measure = lit.Measures.FirstOrDefault(one => one.Number == lit.Worst);
        return
        [
            new($"{task.Task.Number,4}", Ink.Faint),
            new(LampTerms.Of(paper.Language, task.Lamp), task.Lamp.IsOverridden ? Ink.Marked : default),
            new(task.Task.Content.Words),
            new(lit.Lead, Ink.Faint),
            new(LampTerms.Percent(measure?.Attained)),
            new(LampTerms.Percent(measure?.Planned), Ink.Faint),
            new(LampTerms.Of(paper.Language, measure is null ? lit.Ground : measure.Ground), Ink.Faint),
        ];
    }
}
