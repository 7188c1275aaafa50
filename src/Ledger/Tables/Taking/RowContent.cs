using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What a row makes of a task: what the table does not speak of, and what it says in other blanks only, stays.</summary>
internal sealed class RowContent(GoalReader goals)
{
    public TaskContent Of(TaskRow row, TaskContent before) => before with
    {
        Words = Same(row.Words, before.Words) ? before.Words : row.Words!,
        Measures = row.Goal is null || Same(row.Goal, GoalWords.Of(before.Measures)) ? before.Measures : Scheduled(goals(row.Words ?? before.Words, row.Goal), before),
        Chapter = Same(row.Chapter, before.Chapter) ? before.Chapter : row.Chapter!,
        Theme = Same(row.Theme, before.Theme) ? before.Theme : row.Theme!,
        Kind = row.Kind ?? before.Kind,
        Lead = row.Lead ?? before.Lead,
        Supporters = row.Supporters is { } supporters && !supporters.SequenceEqual(before.Supporters) ? supporters : before.Supporters,
        Leader = Same(row.Leader, before.Leader) ? before.Leader : row.Leader!,
        Due = row.TellsDue ? row.Due : before.Due,
    };

    public ProposedTask New(TaskRow row, TableOrder order)
    {
        var measures = goals(row.Words!, row.Goal ?? "");
        var content = Of(row with { Goal = null }, new TaskContent("") { Measures = measures });
        var found = order.Items(row.Words!);
        return new(row.Number?.List ?? row.List, content with { Kind = row.Kind ?? KindOf(content), Due = content.Due ?? found.Max(item => item.Due) })
        {
            Number = row.Number,
            Items = row.Items.Count > 0 ? [.. row.Items.Select(item => new TaskItem(item))] : found,
            Origin = row.Origin ?? (row.List == TaskList.FromAbove ? TaskOrigin.OrderFromAbove : TaskOrigin.Report),
            OriginPaper = row.OriginPaper,
        };
    }

    public static IEnumerable<FieldChange> Changes(TaskContent before, TaskContent after) => Fields(before).Zip(Fields(after))
        .Where(pair => pair.First.Text != pair.Second.Text).Select(pair => new FieldChange(pair.First.Field, pair.First.Text, pair.Second.Text));

    private static IEnumerable<(SheetField Field, string Text)> Fields(TaskContent content) =>
    [
        (SheetField.Words, content.Words),
        (SheetField.Goal, GoalWords.Of(content.Measures)),
        (SheetField.Chapter, content.Chapter),
        (SheetField.Theme, content.Theme),
        (SheetField.Kind, WordsOf.Of(content.Kind)),
        (SheetField.Due, content.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        (SheetField.Leader, content.Leader),
        (SheetField.Lead, content.Lead),
        (SheetField.Supporters, string.Join('、', content.Supporters)),
    ];

    /// <summary>Tables do not tell how a measure goes through the year: one that goes on under its name keeps that.</summary>
    private static IReadOnlyList<Measure> Scheduled(IReadOnlyList<Measure> read, TaskContent before) =>
        [.. read.Select(measure => measure with { Schedule = before.Measures.FirstOrDefault(kept => kept.Name == measure.Name && kept.Unit == measure.Unit)?.Schedule })];

    private static TaskKind KindOf(TaskContent content) =>
        content.Chapter.Contains("预期目标", StringComparison.Ordinal) || content.Chapter.Contains("经济指标", StringComparison.Ordinal) ? TaskKind.Headline
        : content.Measures.Count > 0 ? TaskKind.Quantified
        : TaskKind.Qualitative;

    private static bool Same(string? written, string kept) => written is null || Bare(written) == Bare(kept);

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
