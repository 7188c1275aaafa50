using Luoshi.Desk.Accounts;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Users;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Luoshi.Web.SignIn.Provider;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Administration;

/// <summary>What whoever runs the system does: who is registered, who can sign in, who is signed in. Nothing of the year's work.</summary>
internal sealed class AdministrationPages(Benches benches, AccountBook book, ProviderHere? provider)
{
    private const string Home = "/desk/accounts";

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/accounts", (Official who) => Shown(who, null, null, "")).For(Role.Administrator);
        Linking(desk, "/accounts/open", book.Open);
        Linking(desk, "/accounts/reset", book.Reset);
        Doing(desk, "/accounts/lock", (who, form) => book.Lock(who.Place, form.Text("name"), locked: true, who.Name));
        Doing(desk, "/accounts/unlock", (who, form) => book.Lock(who.Place, form.Text("name"), locked: false, who.Name));
        Doing(desk, "/accounts/end", (who, form) => book.End(who.Place, form.Text("name"), form.Text("id"), who.Name));
        Doing(desk, "/accounts/register", (who, form) => benches.Of(who.Session).Register(form.Text("name"), form.Text("role"), form.Text("unit"), form.Seen()));
        Doing(desk, "/accounts/retire", Retire);
        if (provider is null) return;
        Doing(desk, "/accounts/await", (who, form) => provider.Links.Await(who.Place, form.Text("name"), form.Text("called"), who.Name));
        Doing(desk, "/accounts/unlink", (who, form) => provider.Links.Remove(who.Place, form.Text("name"), who.Name));
    }

    /// <summary>The duty ends with the day; whoever had it is out at once.</summary>
    private void Retire(Official who, IFormCollection form)
    {
        var (bench, name) = (benches.Of(who.Session), form.Text("name"));
        bench.Do(new RetireUser(name, bench.Today), form.Text("reason"), form.Seen());
        book.ShutOut(who.Place, name, who.Name);
    }

    /// <summary>The link is shown once, on the page itself, and is nowhere to be had after.</summary>
    private void Linking(IEndpointRouteBuilder desk, string path, Func<string, string, string, string> link) => desk.MapPost(path, (HttpContext context, Official who, IFormCollection form) =>
    {
        try
        {
            var token = link(who.Place, form.Text("name"), who.Name);
            return Shown(who, null, $"{context.Request.Scheme}://{context.Request.Host}/enter/{who.Place}/{token}", form.Text("name"));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal, null, "");
        }
    }).For(Role.Administrator).DisableAntiforgery();

    private void Doing(IEndpointRouteBuilder desk, string path, Action<Official, IFormCollection> action) => desk.MapPost(path, IResult (Official who, IFormCollection form) =>
    {
        try
        {
            action(who, form);
            return TypedResults.LocalRedirect(Home);
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal, null, "");
        }
    }).For(Role.Administrator).DisableAntiforgery();

    private RazorComponentResult Shown(Official who, RefusedException? refusal, string? link, string linkOf) =>
        new RazorComponentResult<AccountsView>(new { Who = who, Lines = book.Lines(who.Place), Health = benches.Of(who.Session).Health(), Refusal = refusal, Link = link, LinkOf = linkOf, book.Rules, Provider = provider?.ShownAt(who.Place) })
        {
            StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
