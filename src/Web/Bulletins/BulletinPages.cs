using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Bulletins.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Bulletins;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Bulletins;

/// <summary>The bulletins of a year: written and sent out by the supervision office, read by everybody who is signed in.</summary>
internal sealed class BulletinPages(Benches benches)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/bulletin", (Official who, HttpRequest request) => Board(who, Period.Parse(request.Query["period"].ToString()))).For(_readers);
        desk.MapGet("/bulletin/{year:int}/{number:int}", (Official who, int year, int number) => Opened(who, year, number)).For(_readers);
        desk.MapGet("/bulletin/{year:int}/{number:int}.docx", Download).For(_readers);
        desk.MapPost("/bulletin/{year:int}/{period}/draft.docx", Draft).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/bulletin/{year:int}/{period}", Issue).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/bulletin/{year:int}/{number:int}/withdraw", Withdraw).For(Role.Supervisor).DisableAntiforgery();
    }

    private IResult Board(Official who, Period? period, BulletinWords? typed = null, RefusedException? refusal = null)
    {
        if (benches.Of(who.Session).Year(who.ChosenYear) is not { } year) return new RazorComponentResult<NothingPlannedView>(new { Who = who });
        var bench = benches.OfOffice(who.Session);
        var board = bench.Bulletins(year, period ?? bench.LastMonth(year));
        return new RazorComponentResult<BulletinBoardView>(new { Who = who, Board = typed is null ? board : board with { Words = typed }, Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        };
    }

    private IResult Opened(Official who, int year, int number, RefusedException? refusal = null) =>
        benches.OfOffice(who.Session).Bulletin(year, number) is var (bulletin, sheet, seen)
            ? new RazorComponentResult<BulletinView>(new { Who = who, Bulletin = bulletin, Sheet = sheet, Seen = seen, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();

    private IResult Download(Official who, int year, int number) => benches.OfOffice(who.Session).Bulletin(year, number) is var (bulletin, sheet, _)
        ? Paper(sheet, Luoshi.Publishing.Bulletins.Issue.Of(bulletin), FormattableString.Invariant($"督查通报{year}年第{number}期.docx"))
        : Missing.Page();

    private IResult Draft(Official who, int year, string period, IFormCollection form) => Period.Parse(period) is { } month && benches.OfOffice(who.Session).Bulletins(year, month) is { Draft: { } sheet } board
        ? Paper(sheet, new(WordsIn(form), board.Today, board.Today.Year, null), $"督查通报{month}草稿.docx")
        : Missing.Page();

    private IResult Issue(Official who, int year, string period, IFormCollection form)
    {
        if (Period.Parse(period) is not { } month) return Missing.Page();
        try
        {
            var seen = form.Seen();
            benches.Of(who.Session).Do(new IssueBulletin(year, month, seen, WordsIn(form), form.Text("approved-by")), "", seen);
            return TypedResults.LocalRedirect($"/desk/bulletin?period={month}");
        }
        catch (RefusedException refusal)
        {
            return Board(who, month, WordsIn(form), refusal);
        }
    }

    private IResult Withdraw(Official who, int year, int number, IFormCollection form)
    {
        try
        {
            benches.Of(who.Session).Do(new WithdrawBulletin(year, number), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect($"/desk/bulletin/{year}/{number}");
        }
        catch (RefusedException refusal)
        {
            return Opened(who, year, number, refusal);
        }
    }

    private static BulletinWords WordsIn(IFormCollection form) => new(form.Text("praise"), form.Text("demands"), form.Text("to"), form.Text("copy-to"));

    private static IResult Paper(BulletinSheet sheet, Luoshi.Publishing.Bulletins.Issue issue, string name)
    {
        using var paper = new MemoryStream();
        BulletinDocument.Write(paper, sheet, issue);
        return Results.Bytes(paper.ToArray(), Word, name);
    }
}
