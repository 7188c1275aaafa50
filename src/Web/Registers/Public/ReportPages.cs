using Luoshi.Desk.Corrections;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Web.Corrections;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers.Public;

/// <summary>
/// Where anybody who stands before a thing says that it is out of order (扫码报修), and asks what became of it. It is a case as corrections are: the unit never learns who it was.
/// </summary>
/// <param name="registers">What is public.</param>
/// <param name="boards">The boards of the place, to lead to.</param>
/// <param name="receiving">Who receives it.</param>
/// <param name="seal">What forms are sealed by.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ReportPages(PublicRegisters registers, PublicBoards boards, Receiving receiving, FormSeal seal, TimeProvider clock)
{
    // Visitors of one place come from one address.
    private readonly Throng _forms = new(clock, most: 20, mostOfAll: 400);
    private readonly Throng _questions = new(clock, most: 30, mostOfAll: 2_000);

    public void Map(IEndpointRouteBuilder routes)
    {
        var place = routes.MapGroup("/p/{place}").AddEndpointFilter(ReaderForms.NotKept);
        place.MapGet("/registers/{id}/{number:int}/report", (string place, string id, int number) => Asked(place, RecordSubject.IdOf(id, number)));
        place.MapPost("/registers/{id}/{number:int}/report", Receive).DisableAntiforgery();
        place.MapGet("/reports", (string place, string? number) => State(place, number ?? "", null, null));
        place.MapPost("/reports", Ask).DisableAntiforgery();
    }

    private IResult Asked(string place, string subject)
    {
        var year = PlaceTime.DayOf(clock.GetUtcNow()).Year;
        return RecordSubject.Find(registers, place, year, subject) is { } about ? Form(receiving.NewForm(place, year, CaseSubjectKind.Record, subject), about) : Missing.Page();
    }

    private RazorComponentResult Form(OpenForm form, CaseSubject about, string words = "", string contact = "", RefusedException? refusal = null, int? status = null) => new RazorComponentResult<ReportFormView>(new
    {
        Place = PlaceOf(form.Place),
        About = about,
        Sealed = seal.Seal(form),
        Typed = words,
        Contact = contact,
        Refusal = refusal,
    })
    {
        StatusCode = status ?? Posted.StatusOf(refusal),
    };

    private IResult Receive(HttpContext context, string place, string id, int number, IFormCollection typed)
    {
        if (seal.Open(typed["form"].ToString()) is not { } form || form.Place != place || form.Kind != CaseSubjectKind.Record || form.Id != RecordSubject.IdOf(id, number)) return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (RecordSubject.Find(registers, place, form.Year, form.Id) is not { } about) return Missing.Page();
        var (words, contact) = (typed["words"].ToString(), typed["contact"].ToString());
        // A field that people do not see: whoever fills it in is a program.
        if (typed["website"].ToString().Length > 0) return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (!_forms.Passes(context.Connection.RemoteIpAddress)) return Form(form, about, words, contact, ReaderForms.TooMany, StatusCodes.Status429TooManyRequests);
        try
        {
            return new RazorComponentResult<ReportReceiptView>(new { Place = PlaceOf(place), About = about, Name = receiving.Receive(form, about, words, contact), form.Word });
        }
        catch (RefusedException refusal)
        {
            return Form(form.IsGoodAt(clock.GetUtcNow()) ? form : receiving.NewForm(place, form.Year, form.Kind, form.Id), about, words, contact, refusal);
        }
    }

    private IResult State(string place, string number, CaseProgress? progress, RefusedException? refusal) => registers.PlaceName(place) is not null
        ? new RazorComponentResult<ReportStateView>(new { Place = PlaceOf(place), Number = number, Progress = progress, Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) }
        : Missing.Page();

    private IResult Ask(HttpContext context, string place, IFormCollection typed)
    {
        var number = typed.Text("number");
        if (!_questions.Passes(context.Connection.RemoteIpAddress)) return State(place, number, null, ReaderForms.TooMany);
        return CaseNumber.Parse(number) is { } name && registers.PlaceName(place) is not null && receiving.Ask(place, name, typed.Text("word")) is { } progress
            ? State(place, number, progress, null)
            : State(place, number, null, new RefusedException("编号或者查询码不对。", "The number or the word is not right."));
    }

    private PublicPlace PlaceOf(string place) => new(place, registers.PlaceName(place)!, boards.Years(place));
}
