using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>How many of what, at the end, where the eye is when the table has run through.</summary>
internal static class CountLines
{
    private static readonly Role[] Roles = [Role.Result, Role.Target, Role.Base, Role.Context];

    public static void Draw(Canvas canvas, Paper paper, Reading reading, TaskTable table)
    {
        canvas.EmptyLine();
        Line(canvas, paper.Say("主要预期目标", "Main targets"), table.Targets.Count, []);
        Line(canvas, paper.Say("任务", "Tasks"), table.Tasks.Count, OfTasks(paper, table));
        Line(canvas, paper.Say("数据", "Figures"), reading.Figures.Count, OfFigures(paper, reading));
        Line(canvas, paper.Say("不算数据的数字", "Digits that are no figure"), reading.Skipped.Count, OfSkipped(paper, reading));
        if (Doubt.CountIn(reading) is var doubts and > 0) canvas.Write(new(OfDoubts(paper, doubts), Ink.Marked));
        canvas.Write(new(
            paper.Say(
                "核 ✓：到年底能判断做到没有。位置：luoshi explain 文件 位置，说明那里怎样读出。",
                "ck ✓: at the year's end anyone could say whether it was done. at: luoshi explain FILE OFFSET tells how it was read."),
            Ink.Faint));
    }

    private static List<string> OfTasks(Paper paper, TaskTable table)
    {
        var parts = new List<string>();
        for (var strength = 5; strength > 0; strength--)
            parts.Add($"{Labels.OfStrength(paper.Language, strength)} {table.Tasks.Count(task => task.Item.Strength == strength)}");
        parts.Add($"{paper.Say("可核验", "checkable")} {table.Tasks.Count(task => task.Item.Checkable)}");
        return parts;
    }

    private static List<string> OfFigures(Paper paper, Reading reading)
    {
        var parts = new List<string>();
        foreach (var role in Roles)
            parts.Add($"{Labels.Of(paper.Language, role)} {reading.Figures.Count(figure => figure.Role == role)}");
        return parts;
    }

    private static string OfDoubts(Paper paper, int count) => paper.Say(
        $"有 {count} 个数据的字识别把握不高（标 {Doubt.Mark}），请对照原件。",
        $"{count} figure{(count == 1 ? "" : "s")} recognized without being sure (marked {Doubt.Mark}): compare with the original.");

    private static List<string> OfSkipped(Paper paper, Reading reading)
    {
        var counts = new int[(int)SkipReason.Code + 1];
        for (var index = 0; index < reading.Skipped.Count; index++) counts[(int)reading.Skipped[index].Why]++;
        var parts = new List<string>();
        for (var why = 0; why < counts.Length; why++)
            if (counts[why] > 0) parts.Add($"{Labels.Of(paper.Language, (SkipReason)why)} {counts[why]}");
        return parts;
    }

    private static void Line(Canvas canvas, string label, int count, List<string> parts)
    {
        var line = new Phrase($"{label} {count}", Ink.Title);
        if (parts.Count > 0) line.Append($"  {string.Join(" · ", parts)}", Ink.Faint);
        canvas.Write(line);
    }
}
