using Luoshi.Desk.Reports;
using Luoshi.Documents;
using Luoshi.Ledger;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Promises.Wanted;
using Luoshi.Publishing.Reconciling;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Desk.Promises;

/// <summary>What became of last year's promises, read out of two reports and released promise by promise.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="shelf">Where the files of reports are kept.</param>
/// <param name="place">The place's id.</param>
public sealed class PromiseDesk(ILedger ledger, ReportShelf shelf, string place)
{
    private readonly Office _office = new(ledger, place);

    /// <summary>The promises of the year before a plan, with what its report says of them.</summary>
    public PromiseBoard Board(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        var (before, released) = ledger.Ask(place, state => (state.ReportBefore(year), state.ReleasedPromises(year)));
        var board = new PromiseBoard(year, before, [], seen);
        try
        {
            return board with { Lines = LinesOf(Reconciled(year, before), released) };
        }
        catch (RefusedException obstacle) when (obstacle is not BrokenLedgerException)
        {
            return board with { Obstacle = obstacle };
        }
    }

    /// <summary>Everything that was ever released of them, in the order of the report that promised.</summary>
    public IReadOnlyList<ReleasedPromise> Released(int year) => ledger.Ask(place, state => state.ReleasedPromises(year));

    /// <summary>What names the report of the year before, whose file is kept as it came.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">The file.</param>
    /// <param name="by">Who names it.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="RefusedException">It cannot be read, is the report of another year or place, or may not be named.</exception>
    public Command Naming(int year, string name, byte[] content, Actor by, DateOnly today)
    {
        var report = ReportIn(name, content);
        var own = ledger.Ask(place, state => state.Place()?.Name ?? place);
        if (report.Report.PlanYear is not { } told) throw new RefusedException($"{name} 没有写明安排哪一年的工作，不能登记。", $"{name} does not tell which year it plans, and was not named.");
        if (told != year - 1) throw new RefusedException(
            $"{name} 安排的是 {told} 年的工作；这里要的是 {year - 1} 年的报告。", $"{name} plans {told}; the report wanted here plans {year - 1}.");
        if (report.Report.Place is { } named && named != own && !own.EndsWith(named, StringComparison.Ordinal) && !named.EndsWith(own, StringComparison.Ordinal)) throw new RefusedException(
            $"{name} 是{named}的报告，不是{own}的。", $"{name} is the report of {named}, not of {own}.");
        var wanted = new NameReportBefore(year, new PlanSource($"{report.Report.Place ?? own}{report.Report.Title ?? name}（{year - 1}年）", report.Document.SourceHash));
        _office.Try(wanted, by, today);
        shelf.Keep(content);
        return wanted;
    }

    /// <summary>What releases promises as they were read.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="chosen">The chosen ones as they were looked at.</param>
    /// <param name="approvedBy">The leader who approved it.</param>
    /// <exception cref="RefusedException">One of them is not there (any more), or is read otherwise now.</exception>
    public Command Releasing(int year, IReadOnlyCollection<SeenPromise> chosen, string approvedBy) => Releasing(year, chosen, approvedBy, read => read);

    /// <summary>What releases one promise with another verdict than was read.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="seen">It, as it was looked at.</param>
    /// <param name="verdict">What became of it, as the office finds.</param>
    /// <param name="because">Why.</param>
    /// <param name="approvedBy">The leader who approved it.</param>
    /// <exception cref="RefusedException">It is not there (any more), or is read otherwise now.</exception>
    public Command Correcting(int year, SeenPromise seen, PromiseVerdict verdict, string because, string approvedBy) =>
        Releasing(year, [seen], approvedBy, read => read with { Verdict = verdict, Because = because, Told = verdict == PromiseVerdict.Silent ? "" : read.Told, ToldAt = verdict == PromiseVerdict.Silent ? null : read.ToldAt });

    /// <summary>What takes a released promise back.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="start">Where it begins in the report that promised.</param>
    public Command Withdrawing(int year, int start) => new WithdrawPromise(year, ledger.Ask(place, state => state.ReportBefore(year))?.Hash ?? "", start);

    private ReleasePromises Releasing(int year, IReadOnlyCollection<SeenPromise> seen, string approvedBy, Func<AnsweredPromise, AnsweredPromise> found)
    {
        var board = Board(year);
        if (board.Obstacle is { } obstacle) throw obstacle;
        var chosen = seen.Select(one => board.Lines.FirstOrDefault(line => line.Read.Start == one.Start && line.Read.Sign == one.Sign) ?? throw new RefusedException(
            "选的承诺和现在读出来的不一样，没有公布。请刷新页面再看一遍。", "A promise that was chosen is read otherwise now, and nothing was released. Reload the page and look again.")).ToList();
        return new(year, [.. chosen.Select(line => found(line.Read))], board.Before!.Hash, approvedBy);
    }

    private Reconciliation Reconciled(int year, PlanSource? before)
    {
        if (before is null) throw new RefusedException($"还没有 {year - 1} 年的报告。", $"There is no report of {year - 1} yet.");
        var source = ledger.Ask(place, state => state.Plan(year)).Source ?? throw new RefusedException(
            $"{year} 年的计划不是从报告读来的，没有报告可以对照。", $"The plan for {year} was not read from a report, so that nothing can be laid beside it.");
        return shelf.Reconciled(Found(before), Found(source));
    }

    private Reading Found(PlanSource source) => shelf.Find(source.Hash) ?? throw new RefusedException(
        $"这里没有存“{source.Name}”的文件，或者文件变了。", $"The file of \"{source.Name}\" is not kept here, or has changed.");

    private static IReadOnlyList<PromiseLine> LinesOf(Reconciliation reconciled, IReadOnlyList<ReleasedPromise> released)
    {
        var byStart = released.Where(promise => promise.Report == reconciled.Plan.Document.SourceHash).ToDictionary(promise => promise.Start);
        return [.. PromiseRow.Of(reconciled).Select(row => new PromiseLine(row.Number, row.Chapter, ReadIn(row), byStart.GetValueOrDefault(row.Promise.Span.Start)))];
    }

    private static AnsweredPromise ReadIn(PromiseRow row) =>
        new(row.Promise.Span.Start, row.Promise.Span.End, row.Promised, row.Promise.Verdict, row.Told, row.Promise.Because.Chinese)
        {
            ToldAt = row.Promise.Results is [var first, ..] ? first.Span : null,
        };

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
