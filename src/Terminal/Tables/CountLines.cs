using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>How many of what, at the end, where the eye is when the table has run through.</summary>
internal static class CountLines
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading, TaskTable table)
    {
        console.WriteLine();
        Line(console, paper.Say("任务", "Tasks"), $"{table.Tasks.Count}", Strengths(paper, table).Append(Checkable(paper, table)));
        Line(console, paper.Say("数据", "Figures"), $"{reading.Figures.Count}", Enum.GetValues<Role>()
            .Select(role => $"{Labels.Of(paper.Language, role)} {reading.Figures.Count(figure => figure.Role == role)}"));
        Line(console, paper.Say("不算数据的数字", "Digits that are no figure"), $"{reading.Skipped.Count}", reading.Skipped
            .GroupBy(skipped => skipped.Why).OrderBy(group => group.Key)
            .Select(group => $"{Labels.Of(paper.Language, group.Key)} {group.Count()}"));
    }

    private static IEnumerable<string> Strengths(Paper paper, TaskTable table) =>
        Enumerable.Range(1, 5).Reverse()
            .Select(strength => $"{Labels.OfStrength(paper.Language, strength)} {table.Tasks.Count(task => task.Item.Strength == strength)}");

    private static string Checkable(Paper paper, TaskTable table) =>
        $"{paper.Say("可核验", "checkable")} {table.Tasks.Count(task => task.Item.Checkable)}";

    private static void Line(IAnsiConsole console, string label, string count, IEnumerable<string> parts)
    {
        var detail = string.Join(" · ", parts);
        var paragraph = new Paragraph($"{label} {count}", Ink.Title);
        if (detail.Length > 0) paragraph.Append($"  {detail}", Ink.Faint);
        console.Write(paragraph);
        console.WriteLine();
    }
}
