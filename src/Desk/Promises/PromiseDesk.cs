using Luoshi.Checking.Reconciling;
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
        var (before, released) = Asked(state => (state.ReportBefore(year), state.ReleasedPromises(year)));
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
    public IReadOnlyList<ReleasedPromise> Released(int year) => Asked(state => state.ReleasedPromises(year));

    /// <summary>What names the report of the year before, whose file is kept as it came.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">The file.</param>
    /// <exception cref="RefusedException">It cannot be read, or is the report of another year or place.</exception>
    public Command Naming(int year, string name, byte[] content)
    {
        var report = ReportIn(name, content);
        var own = Asked(state => state.Place()?.Name ?? place);
        if (report.Report.PlanYear is { } told && told != year - 1) throw new RefusedException(
            $"{name} 安排的是 {told} 年的工作；这里要的是 {year - 1} 年的报告。", $"{name} plans {told}; the report wanted here plans {year - 1}.");
        if (report.Report.Place is { } named && named != own && !own.EndsWith(named, StringComparison.Ordinal) && !named.EndsWith(own, StringComparison.Ordinal)) throw new RefusedException(
            $"{name} 是{named}的报告，不是{own}的。", $"{name} is the report of {named}, not of {own}.");
        shelf.Keep(content);
        return new NameReportBefore(year, new PlanSource($"{report.Report.Place ?? own}{report.Report.Title ?? name}（{year - 1}年）", report.Document.SourceHash));
    }

    /// <summary>What releases promises as they were read.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="starts">Where the chosen ones begin in the report that promised.</param>
    /// <param name="approvedBy">The leader who approved it.</param>
    /// <exception cref="RefusedException">One of them is not there (any more).</exception>
    public Command Releasing(int year, IReadOnlyCollection<int> starts, string approvedBy) => Releasing(year, starts, approvedBy, read => read);

    /// <summary>What releases one promise with another verdict than was read.</summary>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="start">Where it begins in the report that promised.</param>
    /// <param name="verdict">What became of it, as the office finds.</param>
    /// <param name="because">Why.</param>
    /// <param name="approvedBy">The leader who approved it.</param>
    /// <exception cref="RefusedException">It is not there (any more).</exception>
    public Command Correcting(int year, int start, PromiseVerdict verdict, string because, string approvedBy) =>
        Releasing(year, [start], approvedBy, read => read with { Verdict = verdict, Because = because, Told = verdict == PromiseVerdict.Silent ? "" : read.Told });

    private ReleasePromises Releasing(int year, IReadOnlyCollection<int> starts, string approvedBy, Func<AnsweredPromise, AnsweredPromise> found)
    {
        var board = Board(year);
        if (board.Obstacle is { } obstacle) throw obstacle;
        var chosen = starts.Select(start => board.Lines.FirstOrDefault(line => line.Read.Start == start) ?? throw new RefusedException(
            "选的承诺在现在的报告里找不到。请刷新页面再选。", "A promise that was chosen is not in the report as it is now. Reload the page and choose again."));
        return new(year, [.. chosen.Select(line => found(line.Read))], board.Before!.Hash, approvedBy);
    }

    private Reconciliation Reconciled(int year, PlanSource? before)
    {
        if (before is null) throw new RefusedException($"还没有 {year - 1} 年的报告。", $"There is no report of {year - 1} yet.");
        var source = Asked(state => state.Plan(year)).Source ?? throw new RefusedException(
            $"{year} 年的计划不是从报告读来的，没有报告可以对照。", $"The plan for {year} was not read from a report, so that nothing can be laid beside it.");
        return Reconciler.Reconcile(Found(before), Found(source));
    }

    private Reading Found(PlanSource source) => shelf.Find(source.Hash) ?? throw new RefusedException(
        $"这里没有存“{source.Name}”的文件，或者文件变了。", $"The file of \"{source.Name}\" is not kept here, or has changed.");

    private static IReadOnlyList<PromiseLine> LinesOf(Reconciliation reconciled, IReadOnlyList<ReleasedPromise> released)
    {
        var byStart = released.ToDictionary(promise => promise.Start);
        return [.. PromiseRow.Of(reconciled).Select(row => new PromiseLine(row.Number, row.Chapter, ReadIn(row), byStart.GetValueOrDefault(row.Promise.Span.Start)))];
    }

    private static AnsweredPromise ReadIn(PromiseRow row) =>
        new(row.Promise.Span.Start, row.Promise.Span.End, row.Promised, row.Promise.Verdict, row.Told, row.Promise.Because.Chinese);

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

    private T Asked<T>(Func<ILedgerState, T> question)
    {
        using var state = ledger.Read(place);
        return question(state);
    }
}
