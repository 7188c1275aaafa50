namespace Luoshi.Extraction.Tests.Examples;

/// <summary>
/// One example of the specification: a heading, a text in a fenced block marked <c>plan</c>, <c>review</c> or <c>report</c>, and a
/// table of what must be read of it, first column the words, the others the fields that the example is about.
/// </summary>
public sealed record Example(string File, string Heading, string Place, string Text, string[] Columns, string[][] Rows)
{
    private const string Review = "去年各项工作有序推进，任务如期完成。";
    private const string Plan = "全年工作将继续有序推进，任务如期完成。";

    /// <summary>The text in its place in a small report that reviews 2024 and plans 2025, unless it is a report of its own.</summary>
    public string Report => Place switch
    {
        "review" => Small(Text, Plan),
        "plan" => Small(Review, Text),
        "report" => Text,
        _ => throw new InvalidOperationException($"{this}: a block is of review, plan or report, not of \"{Place}\""),
    };

    public override string ToString() => $"{File}: {Heading} ({Columns[0]})";

    private static string Small(string review, string plan) =>
        $"政府工作报告\n各位代表：\n一、2024年工作回顾\n{review}\n二、2025年工作安排\n{plan}\n";
}
