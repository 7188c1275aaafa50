using Luoshi.Desk.Deputies;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Access;
using Luoshi.Web.Boards;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Deputies;

/// <summary>What a deputy has before them: the promises that they follow, their questions, the years side by side.</summary>
internal sealed class DeputyPages(DeputyDesk desk, YearComparison comparison)
{
    private const string Home = "/desk/follow";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/follow", (Official who) => List(who)).For(Role.Deputy);
        routes.MapGet("/follow/choose", (Official who, HttpRequest request) => Choose(who, request.Query["q"].ToString().Trim())).For(Role.Deputy);
        routes.MapPost("/follow/{year:int}/{number}", (Official who, int year, string number, IFormCollection form) => Do(who, form, year, number, desk.Follow)).For(Role.Deputy).DisableAntiforgery();
        routes.MapPost("/follow/{year:int}/{number}/leave", (Official who, int year, string number, IFormCollection form) => Do(who, form, year, number, desk.Leave)).For(Role.Deputy).DisableAntiforgery();
        routes.MapGet("/follow/{year:int}/{number}/ask", (Official who, int year, string number) => Asking(who, year, number, "", DeputyDesk.NewForm())).For(Role.Deputy);
        routes.MapPost("/follow/{year:int}/{number}/ask", Ask).For(Role.Deputy).DisableAntiforgery();
        routes.MapGet("/years", IResult (Official who) => new RazorComponentResult<ComparedYearsView>(new { Who = who, Compared = comparison.Of(who.Place) })).For(Role.Deputy);
    }

    private IResult List(Official who, RefusedException? refusal = null) => YearOf(who) is { } year
        ? new RazorComponentResult<FollowView>(new { Who = who, Year = year, List = desk.ListOf(who.Session, year), Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) }
        : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = Home });

    private IResult Choose(Official who, string words)
    {
        if (YearOf(who) is not { } year || desk.ListOf(who.Session, year) is not { Board: { } board } list) return new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = Home });
        var followed = list.Lines.Select(line => line.Task.Number).ToHashSet();
        return new RazorComponentResult<ChooseView>(new { Who = who, Asked = words, Tasks = DeputyDesk.Found(board, words), Followed = followed, At = new BoardAddress(who.Place, year) });
    }

    private IResult Do(Official who, IFormCollection form, int year, string number, Action<Ledger.Accounts.SignedIn, int, TaskNumber> deed)
    {
        if (TaskNumber.Parse(number) is not { } task) return Missing.Page();
        try
        {
            deed(who.Session, year, task);
            return TypedResults.LocalRedirect(form.Back(Home));
        }
        catch (RefusedException refusal)
        {
            return List(who, refusal);
        }
    }

    private IResult Ask(Official who, int year, string number, IFormCollection form)
    {
        if (TaskNumber.Parse(number) is not { } task) return Missing.Page();
        try
        {
            desk.Ask(who.Session, year, task, form.Text("words"), form.Text("form"));
            return TypedResults.LocalRedirect($"{Home}#asked");
        }
        catch (RefusedException refusal)
        {
            return Asking(who, year, number, form.Text("words"), form.Text("form"), refusal);
        }
    }

    private IResult Asking(Official who, int year, string number, string words, string form, RefusedException? refusal = null) =>
        TaskNumber.Parse(number) is { } known && desk.Find(who.Session, year, known) is { } task
            ? new RazorComponentResult<AskView>(new { Who = who, Task = task, At = new BoardAddress(who.Place, year), Typed = words, Form = form, Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) }
            : Missing.Page();

    private int? YearOf(Official who) => desk.Years(who.Session) is { Count: > 0 } years ? who.ChosenYear is { } chosen && years.Contains(chosen) ? chosen : years[0] : null;
}
