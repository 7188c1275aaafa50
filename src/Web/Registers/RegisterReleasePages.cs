using Luoshi.Desk.Registers;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers;

/// <summary>The supervision office releases a register to the public, and takes that back.</summary>
/// <param name="benches">What those who are signed in have before them.</param>
internal sealed class RegisterReleasePages(Benches benches)
{
    /// <param name="register">Where those of a register are entered.</param>
    public void Map(IEndpointRouteBuilder register)
    {
        register.MapGet("/release", (Official who, string id) => Release(who, id)).For(Role.Supervisor);
        register.MapPost("/release", (Official who, string id, IFormCollection form) => Released(who, id, form, line => new ReleaseRegister(line.Declared.Id, form.Text("approver")))).For(Role.Supervisor).DisableAntiforgery();
        register.MapPost("/withdraw", (Official who, string id, IFormCollection form) => Released(who, id, form, line => new WithdrawRegister(line.Declared.Id))).For(Role.Supervisor).DisableAntiforgery();
    }

    private IResult Release(Official who, string id, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        return bench.Find(id) is { } line
            ? new RazorComponentResult<ReleaseRegisterView>(new { Who = who, Line = line, Seen = bench.Seen, Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) }
            : Missing.Page();
    }

    private IResult Released(Official who, string id, IFormCollection form, Func<RegisterLine, Command> wanted)
    {
        if (benches.OfRegisters(who.Session).Find(id) is not { } line) return Missing.Page();
        try
        {
            benches.Of(who.Session).Do(wanted(line), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect($"{RegisterAddress.Of(id)}/release");
        }
        catch (RefusedException refusal)
        {
            return Release(who, id, refusal);
        }
    }
}
