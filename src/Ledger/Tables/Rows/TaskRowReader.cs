using System.Text.RegularExpressions;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>Understands the rows of a task table: numbers, units, dates, states; what it cannot understand it says.</summary>
public sealed partial class TaskRowReader(UnitNames units, int year)
{
    private static readonly string[] _nothing = ["/", "—", "-", "－", "无", "——", "\\"];

    public IReadOnlyList<TaskRow> Read(HeadedTable table)
    {
        var list = ListOf(table);
        return [.. TableRows.Of(table).Select(row => Read(row, list))];
    }

    private TaskRow Read(TableRow row, TaskList list)
    {
        var faults = new List<RowReason>();
        var (lead, supporters) = UnitsOf(row);
        var (understood, due) = DueWords.Read(row.Text(SheetField.Due) ?? "", year);
        if (!understood) faults.Add(Faults.Due(row.Text(SheetField.Due)!));
        var words = OneLine(row.Text(SheetField.Words) ?? row.Text(SheetField.Items) ?? "");
        if (words.Length == 0) faults.Add(Faults.NoWords);
        return new TaskRow(row)
        {
            List = list,
            Number = NumberOf(row, list, faults),
            Words = words,
            Goal = row.Text(SheetField.Goal) is { } goal ? Given(OneLine(goal)) : null,
            Chapter = row.Table.Has(SheetField.Chapter) || row.Chapter.Length > 0 ? row.Chapter : null,
            Theme = row.Table.Has(SheetField.Theme) || row.Theme.Length > 0 ? row.Theme : null,
            Kind = KindOf(row, faults),
            Lead = lead,
            Supporters = supporters,
            Leader = row.Text(SheetField.Leader) is { } leader ? Given(OneLine(leader)) : null,
            TellsDue = row.Table.Has(SheetField.Due),
            Due = due,
            Items = row.Table.Has(SheetField.Words) ? [.. row.Texts(SheetField.Items).Select(OneLine)] : [],
            Origin = OriginOf(row, faults),
            OriginPaper = PaperOf(row),
            Months = MonthsOf(row),
            Faults = faults,
        };
    }

    private static TaskList ListOf(HeadedTable table)
    {
        var title = table.Sheet + string.Concat(table.Above.Select(line => line[0].Text));
        if (title.Contains("民生实事", StringComparison.Ordinal) || title.Contains("实事项目", StringComparison.Ordinal)) return TaskList.PracticalMatters;
        return table.Sheet.Contains("上级", StringComparison.Ordinal) || title.Contains("上级报告", StringComparison.Ordinal) ? TaskList.FromAbove : TaskList.Main;
    }

    private static TaskNumber? NumberOf(TableRow row, TaskList list, List<RowReason> faults)
    {
        if (row.Text(SheetField.Number) is not { Length: > 0 } written) return null;
        var text = Dashes().Replace(Around().Replace(written, ""), "-");
        if (TaskNumber.Parse(text) is { } number) return number.List == TaskList.Main ? number with { List = list } : number;
        faults.Add(DateLike().IsMatch(text) ? Faults.NumberTurnedDate(written) : Faults.Number(written));
        return null;
    }

    /// <summary>Without a column for those who take part, the first unit leads and the others take part.</summary>
    private (string? Lead, IReadOnlyList<string>? Supporters) UnitsOf(TableRow row)
    {
        var lead = row.Text(SheetField.Lead) is { } text ? units.All(Given(text)) : null;
        if (row.Text(SheetField.Supporters) is { } others) return (lead?.FirstOrDefault(""), [.. (lead ?? []).Skip(1).Concat(units.All(Given(others))).Distinct()]);
        return lead is null ? (null, null) : (lead.FirstOrDefault(""), [.. lead.Skip(1)]);
    }

    private static TaskKind? KindOf(TableRow row, List<RowReason> faults)
    {
        if (row.Text(SheetField.Kind) is not { Length: > 0 } text) return null;
        if (WordsOf.KindIn(text) is { } kind) return kind;
        faults.Add(Faults.Kind(text));
        return null;
    }

    private static TaskOrigin? OriginOf(TableRow row, List<RowReason> faults)
    {
        if (row.Text(SheetField.Origin) is not { Length: > 0 } text) return null;
        if (WordsOf.OriginIn(text) is { } origin) return origin;
        faults.Add(Faults.Origin(text));
        return null;
    }

    private static string PaperOf(TableRow row) =>
        row.Text(SheetField.Origin) is { Length: > 0 } text && OneLine(text) is var paper && !Enum.GetValues<TaskOrigin>().Any(origin => WordsOf.Of(origin) == paper) ? paper : "";

    /// <summary>Where headings name one month and others none, all are about that month.</summary>
    private static List<ReportedMonth> MonthsOf(TableRow row)
    {
        var named = row.Table.Headings.Where(heading => HeadingWords.IsOfAMonth(heading.Field)).Select(heading => heading.Month).Distinct().ToList();
        var one = named.Count(month => month is not null) == 1;
        return [.. named.Where(month => month is not null || !one).Select(month => MonthOf(row, month, one)).Where(month => !month.IsEmpty)];
    }

    private static ReportedMonth MonthOf(TableRow row, int? month, bool only)
    {
        var narrative = Text(SheetField.Progress);
        var rate = Text(SheetField.Rate);
        if (rate.Length > 0) narrative += $"（完成率 {rate}）";
        return new(month)
        {
            Narrative = narrative,
            State = Text(SheetField.State),
            Value = Text(SheetField.Value),
            Problem = Text(SheetField.Problem),
            Cause = Text(SheetField.Cause),
            NextStep = Text(SheetField.NextStep),
            Needs = Text(SheetField.Needs),
        };

        string Text(SheetField field) => Given((row.Text(field, month) ?? (only ? row.Text(field) : null) ?? "").Trim());
    }

    private static string Given(string text) => _nothing.Contains(text) ? "" : text;

    private static string OneLine(string text) => Breaks().Replace(text.Trim(), "");

    [GeneratedRegex(@"\s*[\r\n]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^\s*第|[\s（）()]|[项件条号]\s*$|[.、．]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex("[—–－―‐]", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(19|20)\d\d-\d\d-\d\d$|月", RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();
}
