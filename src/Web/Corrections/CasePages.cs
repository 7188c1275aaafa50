using Luoshi.Desk.Corrections;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Luoshi.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Corrections;

/// <summary>Corrections and deputies' questions as they are handled: accepted and handed out by the office, answered by units, closed and published by the office.</summary>
internal sealed class CasePages(Benches benches)
{
    private const string Home = "/desk/corrections";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/corrections", IResult (Official who, HttpRequest request) => new RazorComponentResult<CasesView>(new { Who = who, Board = Of(who).Board(), All = request.Query["show"] == "all" })).For(_readers);
        desk.MapGet("/corrections/{name}", (Official who, string name) => CaseNumber.Parse(name) is { } known ? Opened(who, known) : Missing.Page()).For(_readers);
        Deed(desk, "accept", (_, _, name) => new AcceptCase(name, ""), Role.Supervisor);
        Deed(desk, "decline", (_, _, name) => new DeclineCase(name), Role.Supervisor);
        Deed(desk, "hand", (bench, form, name) => bench.Handing(name, Unit(form)), Role.Supervisor);
        Deed(desk, "reply", (_, form, name) => new ReplyToCase(name, form.Text("words")), Role.Reporter, Role.UnitHead);
        Deed(desk, "close", (_, form, name) => new CloseCase(name, OutcomeIn(form), form.Text("answer")), Role.Supervisor);
        Deed(desk, "publish", (_, form, name) => new PublishCaseAnswer(name, form.Text("question"), form.Text("approved-by")) { Answer = form.Text("answer") }, Role.Supervisor);
        Deed(desk, "withdraw", (_, _, name) => new WithdrawCaseAnswer(name), Role.Supervisor);
        desk.MapPost("/corrections/{name}/contact", Contact).For(Role.Supervisor).DisableAntiforgery();
    }

    private void Deed(IEndpointRouteBuilder desk, string deed, Func<CaseBench, IFormCollection, CaseNumber, Command> wanted, params Role[] roles) =>
        desk.MapPost($"/corrections/{{name}}/{deed}", (Official who, string name, IFormCollection form) => Do(who, name, form, wanted)).For(roles).DisableAntiforgery();

    private IResult Do(Official who, string name, IFormCollection form, Func<CaseBench, IFormCollection, CaseNumber, Command> wanted)
    {
        if (CaseNumber.Parse(name) is not { } known || Of(who).FileOf(known) is null) return Missing.Page();
        try
        {
            benches.Of(who.Session).Do(wanted(Of(who), form, known), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect($"{Home}/{known}");
        }
        catch (RefusedException refusal)
        {
            return Opened(who, known, form, refusal);
        }
    }

    /// <summary>It stands on the page that is answered, and in no address.</summary>
    private IResult Contact(HttpContext context, Official who, string name)
    {
        if (CaseNumber.Parse(name) is not { } known || Of(who).FileOf(known) is null) return Missing.Page();
        try
        {
            return Opened(who, known, contact: Of(who).Contact(known, SignInPages.CallerOf(context).From));
        }
        catch (RefusedException refusal)
        {
            return Opened(who, known, refusal: refusal);
        }
    }

    private IResult Opened(Official who, CaseNumber name, IFormCollection? typed = null, RefusedException? refusal = null, string? contact = null) => Of(who).FileOf(name) is { } file
        ? new RazorComponentResult<CaseView>(new { Who = who, File = file, Typed = typed, Refusal = refusal, Contact = contact }) { StatusCode = Posted.StatusOf(refusal) }
        : Missing.Page();

    private CaseBench Of(Official who) => benches.Cases(who.Session);

    private static string Unit(IFormCollection form) => form.Text("unit") is { Length: > 0 } unit ? unit : throw new RefusedException("要写明派给哪个单位。", "Say to which unit.");

    private static CaseOutcome OutcomeIn(IFormCollection form) => Enum.TryParse<CaseOutcome>(form["outcome"], out var outcome) && Enum.IsDefined(outcome)
        ? outcome
        : throw new RefusedException("请选办理结果。", "Choose the outcome.");
}
