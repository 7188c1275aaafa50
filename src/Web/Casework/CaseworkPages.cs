using Luoshi.Desk.Casework;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Publishing.Letters;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Luoshi.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Casework;

/// <summary>Cases of registers: what is owed on them, one with all that can be done, rates, and those that are brought again and again.</summary>
internal sealed class CaseworkPages(Benches benches)
{
    private const int Month = 30, Longest = 366;

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/cases", IResult (Official who) => new RazorComponentResult<CaseworkBoardView>(new { Who = who, Board = Of(who).Board() })).For(_readers);
        desk.MapGet("/cases/{register}/rates", Rates).For(_readers);
        desk.MapGet("/cases/{register}/alike", Alike).For(_readers);
        desk.MapGet("/cases/{register}/{number:int}", (Official who, string register, int number) => Opened(who, Name(register, number))).For(_readers);
        desk.MapGet("/cases/{register}/{number:int}/letter.docx", (Official who, string register, int number, string? unit) => Letter(who, Name(register, number), unit ?? "")).For(_readers);
        desk.MapPost("/cases/{register}/{number:int}", (Official who, string register, int number, IFormCollection form) => Do(who, Name(register, number), form))
            .For(Role.Supervisor, Role.Reporter, Role.UnitHead).DisableAntiforgery();
        desk.MapPost("/cases/{register}/{number:int}/contact/keep", (Official who, string register, int number, IFormCollection form) => Keep(who, Name(register, number), form))
            .For(Role.Supervisor, Role.Reporter, Role.UnitHead).DisableAntiforgery();
        desk.MapPost("/cases/{register}/{number:int}/contact", (HttpContext context, Official who, string register, int number) => Contact(context, who, Name(register, number)))
            .For(Role.Supervisor, Role.Reporter, Role.UnitHead).DisableAntiforgery();
    }

    private IResult Keep(Official who, CaseNumber name, IFormCollection form)
    {
        var bench = Of(who);
        if (bench.FileOf(name) is null) return Missing.Page();
        try
        {
            bench.Keep(name, form.Text("contact"), form.Seen());
            return TypedResults.LocalRedirect(CaseworkAddress.Of(name));
        }
        catch (RefusedException refusal)
        {
            return Opened(who, name, refusal: refusal);
        }
    }

    /// <summary>It stands on the page that is answered, and in no address.</summary>
    private IResult Contact(HttpContext context, Official who, CaseNumber name)
    {
        if (Of(who).FileOf(name) is null) return Missing.Page();
        try
        {
            return Opened(who, name, contact: Of(who).Contact(name, SignInPages.CallerOf(context).From));
        }
        catch (RefusedException refusal)
        {
            return Opened(who, name, refusal: refusal);
        }
    }

    private IResult Rates(Official who, string register, string? until)
    {
        var (bench, cutOff) = (Of(who), Posted.Day(until ?? "") ?? benches.OfRegisters(who.Session).Today);
        return bench.RegisterOf(register) is { } known ? new RazorComponentResult<RatesView>(new { Who = who, Register = known, Table = bench.Rates(known, cutOff) }) : Missing.Page();
    }

    private IResult Alike(Official who, string register, int? days)
    {
        var (bench, within) = (Of(who), Math.Clamp(days ?? Month, 1, Longest));
        return bench.RegisterOf(register) is { } known ? new RazorComponentResult<AlikeView>(new { Who = who, Register = known, Days = within, Clusters = bench.Alike(known, within) }) : Missing.Page();
    }

    /// <summary>The reply of a unit, or of the one that leads, as a letter.</summary>
    private IResult Letter(Official who, CaseNumber name, string unit)
    {
        if (Of(who).FileOf(name)?.Line.File is not { } file || file.Case.Standing.FirstOrDefault(handing => unit.Length == 0 || handing.Unit == unit) is not { } handing || ReplyLetter.Of(file, handing) is not { } letter) return Missing.Page();
        using var paper = new MemoryStream();
        ReplyLetterDocument.Write(paper, letter);
        return Results.Bytes(paper.ToArray(), Word, $"复函{name}.docx");
    }

    private IResult Do(Official who, CaseNumber name, IFormCollection form)
    {
        var bench = Of(who);
        if (bench.FileOf(name) is null) return Missing.Page();
        try
        {
            var wanted = bench.Deeds(name, form.Text, key => [.. form[key].OfType<string>().Where(said => said.Length > 0)]).Wanted(form.Text("deed"));
            benches.Of(who.Session).Do(wanted, form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(CaseworkAddress.Of(name));
        }
        catch (RefusedException refusal)
        {
            return Opened(who, name, form, refusal);
        }
    }

    private IResult Opened(Official who, CaseNumber name, IFormCollection? typed = null, RefusedException? refusal = null, string? contact = null) => Of(who).FileOf(name) is { } file
        ? new RazorComponentResult<CaseworkView>(new { Who = who, File = file, Typed = typed, Refusal = refusal, Contact = contact }) { StatusCode = Posted.StatusOf(refusal) }
        : Missing.Page();

    private static CaseNumber Name(string register, int number) => new(0, number) { Register = register };

    private CaseworkBench Of(Official who) => benches.Casework(who.Session);
}
