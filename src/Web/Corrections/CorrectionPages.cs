using Luoshi.Desk.Corrections;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Publishing.Scoreboards;
using Luoshi.Web.Boards;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Corrections;

/// <summary>Where anybody points out that something public is wrong, and asks what became of it.</summary>
/// <param name="boards">What is public.</param>
/// <param name="corrections">What became of corrections, as far as that is public.</param>
/// <param name="receiving">Who receives them.</param>
/// <param name="seal">What forms are sealed by.</param>
/// <param name="shelf">The reports that plans were read from.</param>
/// <param name="clock">What time it is.</param>
internal sealed class CorrectionPages(PublicBoards boards, PublicCorrections corrections, Receiving receiving, FormSeal seal, ReportShelf shelf, TimeProvider clock)
{
    // Of one office, many people ask from one address.
    private readonly Throng _forms = new(clock, most: 10, mostOfAll: 200);
    private readonly Throng _questions = new(clock, most: 30, mostOfAll: 2_000);

    private readonly SubjectFinder _subjects = new(boards, board => board.Plan.Source is { } source ? shelf.Find(source.Hash) : null);

    public void Map(IEndpointRouteBuilder routes)
    {
        var year = routes.MapGroup("/p/{place}/{year:int}/corrections").AddEndpointFilter(ReaderForms.NotKept);
        year.MapGet("", (string place, int year) => Index(place, year, "", null, null));
        year.MapGet("/new", (string place, int year, HttpRequest request) => Asked(place, year, request.Query["about"].ToString(), request.Query["id"].ToString()));
        year.MapPost("", Receive).DisableAntiforgery();
        year.MapGet("/{name}", (string place, int year, string name) => CaseNumber.Parse(name) is null ? Missing.Page() : Index(place, year, name, null, null));
        year.MapPost("/state", State).DisableAntiforgery();
    }

    private IResult Index(string place, int year, string number, CaseProgress? progress, RefusedException? refusal) => boards.Of(place, year) is { } board
        ? new RazorComponentResult<CorrectionsView>(new
        {
            Board = board,
            At = new BoardAddress(place, year),
            HasReport = HasReport(board),
            Corrections = corrections.Of(place, year),
            Number = number,
            Progress = progress,
            Refusal = refusal,
        })
        { StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest }
        : Missing.Page();

    private IResult Asked(string place, int year, string about, string id) =>
        CaseWords.KindOf(about) is { } kind && _subjects.Find(place, year, kind, id) is { } subject && boards.Of(place, year) is { } board
            ? Form(board, receiving.NewForm(place, year, kind, id), subject)
            : Missing.Page();

    private RazorComponentResult Form(Scoreboard board, OpenForm form, CaseSubject about, string words = "", string contact = "", RefusedException? refusal = null, int? status = null) => new RazorComponentResult<CorrectionFormView>(new
    {
        Board = board,
        At = new BoardAddress(form.Place, form.Year),
        HasReport = HasReport(board),
        About = about,
        Sealed = seal.Seal(form),
        Typed = words,
        Contact = contact,
        Refusal = refusal,
    })
    {
        StatusCode = status ?? (refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest),
    };

    private IResult Receive(HttpContext context, string place, int year, IFormCollection typed)
    {
        if (seal.Open(typed["form"].ToString()) is not { } form || (form.Place, form.Year) != (place, year)) return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (_subjects.Find(place, year, form.Kind, form.Id) is not { } about || boards.Of(place, year) is not { } board) return Missing.Page();
        var (words, contact) = (typed["words"].ToString(), typed["contact"].ToString());
        // A field that people do not see: whoever fills it in is a program.
        if (typed["website"].ToString().Length > 0) return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (!_forms.Passes(context.Connection.RemoteIpAddress)) return Form(board, form, about, words, contact, ReaderForms.TooMany, StatusCodes.Status429TooManyRequests);
        try
        {
            var name = receiving.Receive(form, about, words, contact);
            return new RazorComponentResult<CorrectionReceiptView>(new { Board = board, At = new BoardAddress(place, year), HasReport = HasReport(board), About = about, Name = name, form.Word });
        }
        catch (RefusedException refusal)
        {
            var again = form.IsGoodAt(clock.GetUtcNow()) ? form : receiving.NewForm(place, year, form.Kind, form.Id);
            return Form(board, again, about, words, contact, refusal);
        }
    }

    private IResult State(HttpContext context, string place, int year, IFormCollection typed)
    {
        var number = typed.Text("number");
        if (!_questions.Passes(context.Connection.RemoteIpAddress)) return Index(place, year, number, null, ReaderForms.TooMany);
        return CaseNumber.Parse(number) is { } name && receiving.Ask(place, name, typed.Text("word")) is { } progress
            ? Index(place, year, number, progress, null)
            : Index(place, year, number, null, new RefusedException("编号或者查询码不对。", "The number or the word is not right."));
    }

    private bool HasReport(Scoreboard board) => board.Plan.Source is { } source && shelf.Has(source.Hash);
}
