using System.Globalization;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Tables;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Roll;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk.Drafting;

/// <summary>How a year's plan comes about: drawn up from a report, read through, put out for comment, approved, issued. In the place of whoever is signed in.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="usual">The units that packs declare.</param>
/// <param name="shelf">Where reports are kept.</param>
/// <param name="now">What time it is.</param>
public sealed class PlanDesk(ILedger ledger, SignedIn who, UnitDirectory usual, ReportShelf shelf, DateTimeOffset now)
{
    private static readonly char[] _between = ['、', '，', ',', '；', ';', ' ', '\u3000', '\n', '\r'];

    private readonly DateOnly _today = PlaceTime.DayOf(now);

    private readonly Office _office = new(ledger, who.Place);

    /// <summary>The plans of all years, the last first.</summary>
    public IReadOnlyList<PlanLine> Plans() => ledger.Ask(who.Place, state => state.All(Plan.Kind).Cast<Plan>().OrderByDescending(plan => plan.Year).Select(plan => LineOf(state, plan)).ToList());

    public EntryPlace Seen() => _office.LastEntry();

    /// <summary>What the place is called.</summary>
    public string PlaceName() => _office.PlaceName();

    /// <summary>Draws a draft up from a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="year">The year whose work it plans, as it was typed; empty: as the report says.</param>
    /// <param name="seen">The last entry that whoever wants it saw.</param>
    /// <returns>The year of the plan.</returns>
    public int Draw(ReadReport report, string year, EntryPlace? seen)
    {
        var planned = YearOf(report, year);
        var office = new Office(ledger, who.Place) { Seen = seen };
        office.Propose(new PlanReports(report.Reading) { File = (shelf, report.Content), Year = planned }, usual, who.Actor, _today);
        return planned;
    }

    /// <summary>A plan to be read through; null where there is none of that year.</summary>
    public DraftTable? Table(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return ledger.Ask(who.Place, state => state.Find(Plan.KeyOf(year)) is Plan plan ? TableOf(state, plan, seen) : null);
    }

    /// <summary>Does what is wanted of a plan, upon what was seen.</summary>
    /// <returns>The last entry after it.</returns>
    public EntryPlace Do(Command command, string reason, EntryPlace? seen) => new Office(ledger, who.Place) { Seen = seen }.Do(command, who.Actor, reason).Last;

    /// <summary>What changes a task to what was typed, and confirms it with that.</summary>
    /// <exception cref="RefusedException">Something typed cannot be, or nothing is new.</exception>
    public Command Editing(int year, TaskNumber number, TypedTask typed) => ledger.Ask(who.Place, state =>
    {
        var task = state.Task(year, number);
        var before = task.Content;
        var (lead, roll) = (typed.Lead.Trim(), new UnitRoll(state, usual, _today));
        var content = before with
        {
            Words = typed.Words,
            Measures = MeasuresOf(year, typed, before),
            Lead = lead.Length == 0 ? "" : Named(roll, lead),
            Supporters = Several(roll, typed.Supporters),
            Due = DueOf(typed.Due),
        };
        content = content with { Kind = KindOf(before, content), Leader = LeaderOf(state, typed, before, content), Supporters = [.. content.Supporters.Where(unit => unit != content.Lead)] };
        List<Command> wanted = [];
        if (!content.SaysTheSameAs(before)) wanted.Add(new EditTask(year, number, content));
        if (task.IsUnread) wanted.Add(new ConfirmTask(year, number));
        return wanted switch
        {
            [] => new EditTask(year, number, content),
            [var only] => only,
            _ => new Together(wanted),
        };
    });

    /// <summary>What splits a task into parts, one a line, each with the unit that leads it behind @ where that is another.</summary>
    public Command Splitting(int year, TaskNumber number, string lines) => ledger.Ask(who.Place, state =>
    {
        var (task, roll) = (state.Task(year, number), new UnitRoll(state, usual, _today));
        return PlainSplit.Of(task, [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => PartOf(line, task, roll))]);
    });

    /// <summary>What puts the task behind one together with it.</summary>
    /// <exception cref="RefusedException">It is the last of its list.</exception>
    public Command Merging(int year, TaskNumber number) => Table(year) is { } table && table.Find(number) is { } task && table.Behind(task) is { } next
        ? new MergeTasks(year, next.Number, number)
        : throw new RefusedException($"第 {number} 项后面没有可以并的。", $"There is no task behind {number} to be put together with it.");

    /// <summary>What puts a stretch of the report into the plan as a task that was overlooked.</summary>
    /// <exception cref="RefusedException">The words are empty, or the unit is not known.</exception>
    public Command Adding(int year, string words, string lead) => ledger.Ask(who.Place, state =>
    {
        var (said, roll) = (string.Concat(words.Split('\n', '\r').Select(line => line.Trim())), new UnitRoll(state, usual, _today));
        if (said.Length == 0) throw new RefusedException("先在左边选一段话，或者把它贴进来。", "Select words on the left first, or paste them here.");
        var table = TableOf(state, state.Plan(year), default);
        var span = SpanOf(table.Report, words.Trim());
        var measures = new RowGoals(year).Read(said, "");
        var content = new TaskContent(said.EndsWith('。') ? said : said + "。")
        {
            Chapter = ChapterAt(table, span),
            Kind = measures.Count > 0 ? TaskKind.Quantified : TaskKind.Qualitative,
            Measures = measures,
            Lead = lead.Length == 0 ? "" : Named(roll, lead),
        };
        return new AddTasks(year, [new ProposedTask(TaskList.Main, content) { Items = [new TaskItem(said.TrimEnd('。'), span)] }]);
    });

    private static int YearOf(ReadReport report, string typed)
    {
        if (typed.Length == 0) return report.Reading.Report.PlanYear ?? throw new RefusedException(
            "报告没有写明安排哪一年的工作，请写年份。", "The report does not tell which year it plans: write the year.");
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100 ? year : throw new RefusedException(
            $"“{typed}”不是年份，例：2026。", $"\"{typed}\" is no year such as 2026.");
    }

    private static PlanLine LineOf(ILedgerState state, Plan plan)
    {
        var tasks = state.Tasks(plan.Year).Where(task => task.Standing == TaskStanding.Standing).ToList();
        return new(plan, tasks.Count, tasks.Count(task => task.IsUnread), tasks.Count(task => task.Content.Lead.Length == 0));
    }

    private DraftTable TableOf(ILedgerState state, Plan plan, EntryPlace seen) => new(
        plan,
        [.. state.Tasks(plan.Year).Where(task => task.Standing == TaskStanding.Standing)],
        plan.Source is { Hash.Length: > 0 } source ? shelf.Find(source.Hash) : null,
        [.. new UnitRoll(state, usual, _today).Names.Order(StringComparer.Ordinal)],
        seen);

    /// <summary>Numbers are read anew where they were written anew; else those that stood there stay, with all that is known of them.</summary>
    private static IReadOnlyList<Measure> MeasuresOf(int year, TypedTask typed, TaskContent before)
    {
        if (typed.Goal == GoalWords.Of(before.Measures)) return before.Measures;
        if (typed.Goal.Length == 0) return [];
        return new RowGoals(year).Read(typed.Words, typed.Goal) is { Count: > 0 } read ? read : throw new RefusedException(
            $"年度目标“{typed.Goal}”里没有读出数，写成“新建住房500套”这样。", $"No number is to be read in the goal \"{typed.Goal}\"; write it like 新建住房500套.");
    }

    /// <summary>A goal makes a task one to be counted, and one without is not; headline targets and projects stay what they are.</summary>
    private static TaskKind KindOf(TaskContent before, TaskContent content) => before.Kind is TaskKind.Headline or TaskKind.Project ? before.Kind
        : content.Measures.Count > 0 ? TaskKind.Quantified : before.Measures.Count > 0 ? TaskKind.Qualitative : before.Kind;

    private string LeaderOf(ILedgerState state, TypedTask typed, TaskContent before, TaskContent content)
    {
        var isTyped = typed.Leader.Length > 0 && (typed.Leader != before.Leader || content.Lead == before.Lead);
        return isTyped || content.Lead.Length == 0 ? typed.Leader : Ledger.Units.UnitState.LeaderOf(state, content.Lead, _today)?.Leader ?? typed.Leader;
    }

    private static DateOnly? DueOf(string typed) => typed.Length == 0 ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RefusedException($"“{typed}”不是日期，例：2026-06-30。", $"\"{typed}\" is no day such as 2026-06-30.");

    private static string Named(UnitRoll roll, string text) => roll.Now(text) ?? throw new RefusedException(
        $"没有“{text}”这个单位。从列表里选，或者先登记：luoshi unit add {text}", $"There is no unit \"{text}\". Choose one of the list, or enter it first: luoshi unit add {text}");

    private static List<string> Several(UnitRoll roll, string typed) =>
        [.. typed.Split(_between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(unit => Named(roll, unit)).Distinct(StringComparer.Ordinal)];

    private static (string Words, string Lead) PartOf(string line, PlanTask whole, UnitRoll roll)
    {
        var at = line.LastIndexOfAny(['@', '＠']);
        return at < 0 ? (line, whole.Content.Lead) : (line[..at].Trim(), Named(roll, line[(at + 1)..].Trim()));
    }

    /// <summary>Where the words stand in the report, if they do so in one place only.</summary>
    private static Span? SpanOf(Reading? report, string words)
    {
        if (report?.Document.Text is not { } text || text.IndexOf(words, StringComparison.Ordinal) is not (>= 0 and var start)) return null;
        return text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0 ? new Span(start, start + words.Length) : null;
    }

    /// <summary>The chapter of the task that stands before a place in the report; of the last one where that is not known.</summary>
    private static string ChapterAt(DraftTable table, Span? span) =>
        (table.Tasks.LastOrDefault(task => task.Number.List == TaskList.Main && (span is null || task.Items.Any(item => item.Span is { } here && here.Start <= span.Value.Start))))?.Content.Chapter ?? "";
}
