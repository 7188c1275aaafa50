using Luoshi.Checking;
using Luoshi.Desk.Reports;
using Luoshi.Documents;
using Luoshi.Ledger;
using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Findings.Wanted;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Findings;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Desk.Findings;

/// <summary>What is found about the targets of a plan's report, and released finding by finding.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="shelf">Where the files of reports are kept.</param>
/// <param name="place">The place's id.</param>
public sealed class FindingDesk(ILedger ledger, ReportShelf shelf, string place)
{
    /// <summary>加码、减码, and what nobody could say at the year's end from the words alone.</summary>
    public const string Levels = "levels.target", Unmeasurable = "worded.unmeasurable";

    private readonly Office _office = new(ledger, place);

    /// <summary>What is found of a plan's report, with what the public was told.</summary>
    public FindingBoard Board(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        var (source, above, released) = ledger.Ask(place, state => ((state.Find(Plan.KeyOf(year)) as Plan)?.Source, state.SourcesAbove(year), state.ReleasedFindings(year)));
        var board = new FindingBoard(year, above, [], seen);
        try
        {
            var lines = LinesOf(year, source, above, released);
            var found = lines.Select(line => line.Released?.Key).ToHashSet();
            return board with { Lines = lines, Left = [.. released.Where(finding => finding.Stands && !found.Contains(finding.Key))] };
        }
        catch (RefusedException obstacle) when (obstacle is not BrokenLedgerException)
        {
            return board with { Obstacle = obstacle, Left = [.. released.Where(finding => finding.Stands)] };
        }
    }

    /// <summary>What names a report of a level above, whose file is kept as it came.</summary>
    /// <exception cref="RefusedException">It cannot be read, is of another year or no level above, or may not be named.</exception>
    public Command Naming(int year, string name, byte[] content, Actor by, DateOnly today)
    {
        var report = ReportIn(name, content);
        var own = ledger.Ask(place, state => state.Place()?.Name ?? place);
        if (report.Report.PlanYear != year) throw new RefusedException(
            $"{name} 安排的不是 {year} 年的工作，不能对照。", $"{name} does not plan {year}, and cannot be compared.");
        if (report.Report.Place is not { } named || named == own) throw new RefusedException(
            $"{name} 没有写明是哪一级的报告，或者就是{own}的。", $"{name} does not tell of which place above it is, or is that of {own}.");
        if (report.Report.Level is { } level && ledger.Ask(place, state => state.Place()?.Level) is { } ours && level >= ours) throw new RefusedException(
            $"{name} 是{named}的，不比{own}高一级或几级，不能当作上级的报告。", $"{name} is that of {named}, which is no level above {own}.");
        var wanted = new NameReportAbove(year, new PlanSource($"{named}{report.Report.Title ?? name}（{year}年）", report.Document.SourceHash));
        _office.Try(wanted, by, today);
        shelf.Keep(content);
        return wanted;
    }

    /// <summary>What releases findings as they were looked at.</summary>
    /// <exception cref="RefusedException">One of them is not found (any more), or is found otherwise now.</exception>
    public Command Releasing(int year, IReadOnlyCollection<SeenFinding> chosen, string approvedBy)
    {
        var board = Board(year);
        if (board.Obstacle is { } obstacle) throw obstacle;
        var lines = chosen.Select(seen => board.Lines.FirstOrDefault(line => line.Seen == seen) ?? throw new RefusedException(
            "选的发现和现在查出来的不一样，没有公布。请刷新页面再看一遍。", "A finding that was chosen is found otherwise now, and nothing was released. Reload the page and look again.")).ToList();
        return new ReleaseFindings(year, HashOf(year), [.. lines.Select(line => line.Read)], approvedBy);
    }

    /// <summary>What takes a released finding back.</summary>
    public Command Withdrawing(int year, SeenFinding seen) =>
        new WithdrawFinding(year, ledger.Ask(place, state => state.ReleasedFindings(year)).FirstOrDefault(finding => finding.Stands && finding.Rule == seen.Rule && finding.Start == seen.Start)?.Report ?? "", seen.Rule, seen.Start);

    private string HashOf(int year) => ledger.Ask(place, state => state.Plan(year)).Source!.Hash;

    private IReadOnlyList<FindingLine> LinesOf(int year, PlanSource? source, IReadOnlyList<PlanSource> above, IReadOnlyList<ReleasedFinding> released)
    {
        var report = Found(source ?? throw new RefusedException($"{year} 年的计划不是从报告读来的，没有可以查的。", $"The plan for {year} was not read from a report, so that there is nothing to look into."));
        var reports = new Compared(report, null, [.. above.Select(Found)]);
        var findings = ReportCheck.Of(reports).Where(finding => finding.Rule is Levels or Unmeasurable).ToList();
        var known = released.Where(finding => finding.Report == source.Hash).ToDictionary(finding => (finding.Rule, finding.Start));
        return [.. FindingRow.Of(reports, findings, remark => remark.Chinese).Select(row => new FindingLine(row.Number, StatedIn(row), known.GetValueOrDefault((row.Finding.Rule, row.Finding.Span.Start))))];
    }

    private static StatedFinding StatedIn(FindingRow row) =>
        new(row.Finding.Rule, row.Finding.Span.Start, row.Finding.Span.End, row.Words.TrimEnd('，', '、', '；', ' '), row.Finding.Arithmetic.Chinese, row.Finding.Arithmetic.English);

    private Reading Found(PlanSource source) => shelf.Find(source.Hash) ?? throw new RefusedException(
        $"这里没有存“{source.Name}”的文件，或者文件变了。", $"The file of \"{source.Name}\" is not kept here, or has changed.");

    private static Reading ReportIn(string name, byte[] content)
    {
        try
        {
            return ReadReport.Of(name, content).Reading;
        }
        catch (UnreadableException unreadable)
        {
            throw new RefusedException(unreadable.Chinese, unreadable.English);
        }
    }
}
