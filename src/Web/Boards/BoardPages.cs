using Luoshi.Desk.Corrections;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Scoreboards;
using Luoshi.Desk.Tracing;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;
using Luoshi.Publishing.Scoreboards.OpenData;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Luoshi.Web.Boards;

/// <summary>The pages that everybody may read: of the last released snapshot, and of nothing else.</summary>
/// <param name="boards">What is public.</param>
/// <param name="corrections">What became of corrections, as far as that is public.</param>
/// <param name="shelf">The reports that plans were read from.</param>
/// <param name="traces">Where figures of reports were counted.</param>
/// <param name="publicAddress">The address under which the public knows the site; null: as it is asked.</param>
/// <param name="kept">For how long what was made is kept.</param>
internal sealed class BoardPages(PublicBoards boards, PublicCorrections corrections, ReportShelf shelf, PublicTraces traces, string? publicAddress, KeptPages kept)
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="routes">Where they are entered.</param>
    /// <param name="canDrop">Whether a report can be dropped on a page here.</param>
    public void Map(IEndpointRouteBuilder routes, bool canDrop)
    {
        routes.MapMethods("/", _reading, () => Front(canDrop));
        var year = routes.MapGroup("/p/{place}/{year:int}").CacheOutput(kept);
        year.MapMethods("", _reading, (string place, int year) => Page<HomeView>(place, year));
        year.MapMethods("/tasks", _reading, (string place, int year, HttpRequest request) => Page<TaskListView>(place, year, board => Listed(board, request)));
        year.MapMethods("/tasks/{number}", _reading, (string place, int year, string number) => Page<TaskView>(place, year, board => TaskIn(board, place, number)));
        year.MapMethods("/report", _reading, (string place, int year) => Page<ReportView>(place, year, board => ReportOf(board, place)));
        year.MapMethods("/units", _reading, (string place, int year) => Page<UnitsView>(place, year));
        year.MapMethods("/units/{unit}", _reading, (string place, int year, string unit) => Page<UnitView>(place, year, board => UnitIn(board, place, unit)));
        year.MapMethods("/indicators", _reading, (string place, int year) => Page<IndicatorsView>(place, year));
        year.MapMethods("/indicators/{code}", _reading, (string place, int year, string code) => Page<IndicatorView>(place, year, board => IndicatorIn(board, place, code)));
        year.MapMethods("/search", _reading, (string place, int year, HttpRequest request) => Page<SearchView>(place, year, board => Found(board, request.Query["q"].ToString().Trim())));
        year.MapMethods("/promises", _reading, (string place, int year) => Page<PromisesView>(place, year, _ => new()
        {
            ["Promises"] = boards.Promises(place, year),
            ["Corrections"] = corrections.Of(place, year, CaseSubjectKind.Promise),
        }));
        year.MapMethods("/findings", _reading, (string place, int year) => Page<FindingsView>(place, year, _ => new() { ["Findings"] = boards.Findings(place, year) }));
        year.MapMethods("/data", _reading, (string place, int year) => Page<DataView>(place, year));
        MapData(year);
        MapFeeds(year);
    }

    private void MapData(IEndpointRouteBuilder year)
    {
        year.MapMethods("/tasks.{format}", _reading, (string place, int year, string format, HttpRequest request) => Data(place, year, format, "tasks", board =>
            TaskFilter.Of(request) is { } asked ? OpenTables.Tasks(board, asked.Of(board)) : null));
        year.MapMethods("/values.{format}", _reading, (string place, int year, string format) => Data(place, year, format, "values", OpenTables.Values));
        year.MapMethods("/promises.{format}", _reading, (string place, int year, string format) => Data(place, year, format, "promises", board =>
            PromiseTable.Of(board.Place, year, [.. boards.Promises(place, year).Where(promise => promise.Stands)])));
        year.MapMethods("/findings.{format}", _reading, (string place, int year, string format) => Data(place, year, format, "findings", board =>
            FindingTable.Of(board.Place, year, [.. boards.Findings(place, year).Where(finding => finding.Stands)])));
        year.MapMethods("/indicators.{format}", _reading, (string place, int year, string format) => Data(place, year, format, "indicators", IndicatorTables.All));
        year.MapMethods("/indicators/{code}.{format}", _reading, (string place, int year, string code, string format) => Data(place, year, format, code, board =>
            board.Indicator(code) is { } indicator ? IndicatorTables.Values(board, indicator) : null));
        year.MapMethods("/changes.{format}", _reading, (string place, int year, string format) => Data(place, year, format, "changes", OpenTables.Changes));
    }

    private void MapFeeds(IEndpointRouteBuilder year)
    {
        year.MapMethods("/feed.atom", _reading, (string place, int year, HttpRequest request) => Feed(place, year, request, at => at.Feed, "", _ => true));
        year.MapMethods("/indicators/{code}/feed.atom", _reading, FeedOfIndicator);
        year.MapMethods("/units/{unit}/feed.atom", _reading, (string place, int year, string unit, HttpRequest request) =>
            Feed(place, year, request, at => at.FeedOf(unit), unit, task => task.Content.Lead == unit));
        year.MapMethods("/tasks/{number}/feed.atom", _reading, (string place, int year, string number, HttpRequest request) => TaskNumber.Parse(number) is { } known
            ? Feed(place, year, request, at => at.FeedOf(known), number, task => task.Number == known)
            : Missing.Page());
    }

    private IResult Front(bool canDrop) => boards.First() is var (place, year)
        ? Results.LocalRedirect(new BoardAddress(place, year).Home)
        : new RazorComponentResult<NothingYetView>(new { CanDrop = canDrop });

    private IResult Page<TView>(string place, int year, Func<Scoreboard, Dictionary<string, object?>?>? with = null) where TView : View
    {
        if (boards.Of(place, year) is not { } board) return NotThere(place, year);
        if ((with is null ? [] : with(board)) is not { } given) return Missing.Page();
        given["Board"] = board;
        given["At"] = new BoardAddress(place, year);
        if (typeof(TView) != typeof(ReportView)) given["HasReport"] = board.Plan.Source is { } source && shelf.Has(source.Hash);
        return new RazorComponentResult<TView>(given);
    }

    /// <summary>Where everything was withdrawn, the notices are still to be read.</summary>
    private IResult NotThere(string place, int year) => boards.TakenBack(place, year) is { Count: > 0 } notices
        ? new RazorComponentResult<WithdrawnView>(new { Notices = notices })
        : Missing.Page();

    private IResult Data(string place, int year, string format, string name, Func<Scoreboard, IOpenTable?> table) =>
        boards.Of(place, year) is { } board && OpenFormat.Of(format) is { } known && table(board) is { } open ? known.Answer(open, $"{board.Place}-{year}-{name}") : Missing.Page();

    private IResult Feed(string place, int year, HttpRequest request, Func<BoardAddress, string> self, string about, Func<PublicTask, bool> of)
    {
        if (boards.Of(place, year) is not { } board || board.Tasks.Where(of).ToList() is not { Count: > 0 } tasks) return Missing.Page();
        var (at, words) = (new BoardAddress(place, year), WordsOf(request));
        return new BoardFeed(board, at, SiteOf(request), words).Answer(about.Length > 0 ? about : words.Say("任务进展", "Tasks"), self(at), tasks);
    }

    private IResult FeedOfIndicator(string place, int year, string code, HttpRequest request) => boards.Of(place, year) is { } board && board.Indicator(code) is { } indicator
        ? new BoardFeed(board, new BoardAddress(place, year), SiteOf(request), WordsOf(request)).Answer(indicator)
        : Missing.Page();

    private string SiteOf(HttpRequest request) => publicAddress ?? $"{request.Scheme}://{request.Host}";

    private static Wording WordsOf(HttpRequest request) => new(request.Query[Wording.Name] == "en");

    private static Dictionary<string, object?>? Listed(Scoreboard board, HttpRequest request) =>
        TaskFilter.Of(request) is { } asked ? new() { ["Asked"] = asked, ["Tasks"] = asked.Of(board) } : null;

    private Dictionary<string, object?>? TaskIn(Scoreboard board, string place, string number) => TaskNumber.Parse(number) is { } known && board.Find(known) is { } task
        ? new() { ["Task"] = task, ["Corrections"] = corrections.Of(place, board.Plan.Year, CaseSubjectKind.Task, known.ToString()) }
        : null;

    private Dictionary<string, object?>? UnitIn(Scoreboard board, string place, string unit) => board.Tasks.Any(task => task.Content.Lead == unit || task.Content.Supporters.Contains(unit))
        ? new() { ["Unit"] = unit, ["Corrections"] = corrections.Of(place, board.Plan.Year, CaseSubjectKind.Unit, unit) }
        : null;

    private Dictionary<string, object?>? IndicatorIn(Scoreboard board, string place, string code) => board.Indicator(code) is { } indicator
        ? new() { ["Indicator"] = indicator, ["Corrections"] = corrections.Of(place, board.Plan.Year, CaseSubjectKind.Indicator, code) }
        : null;

    private Dictionary<string, object?>? ReportOf(Scoreboard board, string place) => ReportIn(board) is { } reading
        ? new() { ["Paragraphs"] = MarkedReport.Of(reading, board), ["Corrections"] = corrections.Of(place, board.Plan.Year, CaseSubjectKind.Passage), ["Traces"] = traces.OfReport(place, board.Plan.Year) }
        : null;

    private Dictionary<string, object?> Found(Scoreboard board, string words) => new()
    {
        ["Asked"] = words,
        ["Found"] = SearchResult.Of(board, ReportIn(board), words),
    };

    private Vocabulary.Reading? ReportIn(Scoreboard board) => board.Plan.Source is { } source ? shelf.Find(source.Hash) : null;
}
