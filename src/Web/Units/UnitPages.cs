using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Units;

/// <summary>What a unit works with: its tasks, and the one screen on which it reports.</summary>
internal sealed class UnitPages(Benches benches)
{
    // Some pictures of a telephone, or a few papers.
    private const int LargestUpload = 64 << 20;

    private const string Home = "/desk/my";

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/my", Board).For(Role.Reporter, Role.UnitHead);
        desk.MapGet("/tasks/{year:int}/{number}/{period}/report", (Official who, int year, string number, string period) => Sheet(who, year, number, period, null, null))
            .For(Role.Reporter, Role.UnitHead);
        desk.MapPost("/tasks/{year:int}/{number}/{period}/report", Report).For(Role.Reporter, Role.UnitHead).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload);
    }

    private IResult Board(Official who)
    {
        var bench = benches.Of(who.Session);
        return bench.Year(who.ChosenYear) is { } year
            ? new RazorComponentResult<UnitBoardView>(new { Who = who, Board = benches.OfUnit(who.Session, year), bench.Today })
            : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = Home });
    }

    private IResult Sheet(Official who, int year, string number, string period, TypedAccount? typed, RefusedException? refusal) =>
        Posted.Named(number, period) is var (task, month) && benches.Of(who.Session).SheetOf(year, task, month) is { } sheet
            ? new RazorComponentResult<ReportSheetView>(new { Who = who, Sheet = sheet, Typed = typed, Refusal = refusal })
            {
                StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            }
            : Missing.Page();

    private IResult Report(Official who, int year, string number, string period, IFormCollection form)
    {
        if (Posted.Named(number, period) is not var (task, month)) return Missing.Page();
        var typed = TypedIn(form);
        try
        {
            benches.Of(who.Session).Report(year, task, month, typed, Posted.FilesIn(form), form.Seen());
            return TypedResults.LocalRedirect($"/desk/tasks/{year}/{Uri.EscapeDataString(number)}#{period}");
        }
        catch (RefusedException refusal)
        {
            return Sheet(who, year, number, period, typed, refusal);
        }
    }

    private static TypedAccount TypedIn(IFormCollection form) => new(
        Enum.TryParse<ProgressWord>(form["word"].ToString(), out var word) && Enum.IsDefined(word) ? word : ProgressWord.UnderWay, [.. form["value"].Select(value => value ?? "")])
    {
        Narrative = form.Text("narrative"),
        Problem = form.Text("problem"),
        Cause = form.Text("cause"),
        NextStep = form.Text("next"),
        Needs = form.Text("needs"),
        Headway = new Headway
        {
            BegunOn = Posted.Day(form["begun"].ToString()),
            RegisteredOn = Posted.Day(form["registered"].ToString()),
            Unregistered = form["unregistered"] == "yes" ? true : null,
            FundsAsPlanned = YesOrNo(form, "funds"),
            InTime = YesOrNo(form, "in-time"),
        },
    };

    private static bool? YesOrNo(IFormCollection form, string name) => form[name].ToString() switch { "yes" => true, "no" => false, _ => null };
}
