using Luoshi.Desk.Orders;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Orders;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Orders;

/// <summary>Orders: sent out, raised and closed by the supervision office, signed for and answered by the units that they go to.</summary>
internal sealed class OrderPages(Benches benches)
{
    // Some pictures of a telephone, or a few papers.
    private const int LargestUpload = 64 << 20;

    private const string Home = "/desk/orders", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    private static readonly Role[] _unit = [Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/orders", (Official who) => Board(who)).For(_readers);
        desk.MapGet("/orders/new", (Official who, HttpRequest request) => Draft(who, null, request.Query["task"].ToString())).For(Role.Supervisor);
        desk.MapPost("/orders/new/{year:int}/{number}", Issue).For(Role.Supervisor).DisableAntiforgery();
        var order = desk.MapGroup("/orders/{year:int}/{number:int}");
        order.MapGet("", (Official who, int year, int number) => Shown(who, year, number)).For(_readers);
        order.MapGet("/evidence/{hash}", Evidence).For(_readers);
        order.MapPost("/answer", Answer).For(_unit).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload);
        OfOrder(order, "/sign", _unit, (_, of, _) => new SignForOrder(of.Year, of.Number));
        OfOrder(order, "/back", [Role.Supervisor], (bench, of, form) => bench.SendingBack(of.Year, of.Number, Posted.Day(form.Text("limit"))));
        OfOrder(order, "/raise", [Role.Supervisor], (bench, of, form) => bench.Raising(of.Year, of.Number, form.Text("wanted"), Posted.Day(form.Text("limit")), form.Text("approved-by")));
        OfOrder(order, "/close", [Role.Supervisor], (_, of, _) => new CloseOrder(of.Year, of.Number));
        OfOrder(order, "/withdraw", [Role.Supervisor], (_, of, _) => new WithdrawOrder(of.Year, of.Number));
        desk.MapGet("/orders/{year:int}/{number:int}.docx", Download).For(_readers);
    }

    private void OfOrder(RouteGroupBuilder order, string path, Role[] roles, Func<OrderBench, Order, IFormCollection, Command> wanted) =>
        order.MapPost(path, (Official who, int year, int number, IFormCollection form) =>
            Do(who, year, number, form, (bench, file) => benches.Of(who.Session).Do(wanted(bench, file.Line.Order, form), form.Text("reason"), form.Seen()))).For(roles).DisableAntiforgery();

    private IResult Board(Official who, RefusedException? refusal = null) => benches.Of(who.Session).Year(who.ChosenYear) is { } year
        ? new RazorComponentResult<OrderBoardView>(new { Who = who, Board = benches.OfOrders(who.Session).Board(year), Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        }
        : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = Home });

    private IResult Draft(Official who, int? planYear, string number, TypedOrder? typed = null, RefusedException? refusal = null)
    {
        if (TaskNumber.Parse(number) is not { } task || (planYear ?? benches.Of(who.Session).Year(who.ChosenYear)) is not { } year || benches.Of(who.Session).TaskOf(year, task) is null) return Missing.Page();
        try
        {
            return new RazorComponentResult<NewOrderView>(new { Who = who, Draft = benches.OfOrders(who.Session).Draft(year, task), Typed = typed, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            };
        }
        catch (RefusedException obstacle)
        {
            return Board(who, obstacle);
        }
    }

    private IResult Issue(Official who, int year, string number, IFormCollection form)
    {
        if (TaskNumber.Parse(number) is not { } task || benches.Of(who.Session).TaskOf(year, task) is null) return Missing.Page();
        var typed = new TypedOrder(form.Text("unit"), form.Text("step"), form.Text("wanted"), Posted.Day(form.Text("limit")), form.Text("reason")) { ApprovedBy = form.Text("approved-by") };
        try
        {
            benches.OfOrders(who.Session).Issue(year, task, typed, form.Seen());
            return TypedResults.LocalRedirect(Home);
        }
        catch (RefusedException refusal)
        {
            return Draft(who, year, number, typed, refusal);
        }
    }

    private IResult Shown(Official who, int year, int number, string answer = "", RefusedException? refusal = null) =>
        benches.OfOrders(who.Session).Find(year, number) is { } file
            ? new RazorComponentResult<OrderView>(new { Who = who, File = file, Answer = answer, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();

    private IResult Answer(Official who, int year, int number, IFormCollection form) =>
        Do(who, year, number, form, (bench, file) => bench.Answer(file, form.Text("answer"), Posted.FilesIn(form), form.Seen()));

    private IResult Do(Official who, int year, int number, IFormCollection form, Action<OrderBench, OrderFile> act)
    {
        var bench = benches.OfOrders(who.Session);
        if (bench.Find(year, number) is not { } file) return Missing.Page();
        try
        {
            act(bench, file);
            return TypedResults.LocalRedirect(DeskAddress.Order(year, number));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, year, number, form.Text("answer"), refusal);
        }
    }

    private async Task<IResult> Evidence(Official who, HttpContext context, int year, int number, string hash) =>
        benches.OfOrders(who.Session) is var bench && bench.Find(year, number) is { } order && bench.EvidenceOf(order, hash) is var (name, file)
            ? await EvidenceFile.Send(name, file, context.RequestAborted)
            : Missing.Page();

    private IResult Download(Official who, int year, int number)
    {
        if (benches.OfOrders(who.Session).Find(year, number) is not { } file) return Missing.Page();
        using var paper = new MemoryStream();
        OrderDocument.Write(paper, file.Sheet);
        return Results.Bytes(paper.ToArray(), Word, FormattableString.Invariant($"督办通知单{year}年{number}号.docx"));
    }
}
