using Luoshi.Desk.Orders;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Orders (督办单): a unit has its own, and no others.</summary>
internal sealed class OrderResources(Benches benches, Writing writing)
{
    private static readonly TokenScope[] _report = [TokenScope.Report], _supervise = [TokenScope.Supervise];

    private static readonly Role[] _unit = [Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("/plans/{year:int}/orders", List).Shows<Listed<ShownOrder>>("listOrders", "Orders on a plan, the latest first", PlaceResources.Inside);
        place.MapPost("/plans/{year:int}/tasks/{number}/orders", Issue).Writes<AskedOrder>("issueOrder", "Sends an order out about a task (督办单)", _supervise, Role.Supervisor);
        var one = place.MapGroup("/orders/{issued:int}/{order:int}");
        one.MapGet("", (Official who, int issued, int order) => Done.OrMissing(Of(who).Find(issued, order) is { } file ? ShownOrder.Of(file.Line) : null))
            .Shows<ShownOrder>("getOrder", "One order", PlaceResources.Inside);
        one.MapGet("/evidence/{hash}", (Official who, int issued, int order, string hash) => Of(who) is var bench && bench.Find(issued, order) is { } of && bench.EvidenceOf(of, hash) is var (name, file)
                ? Results.File(file, "application/octet-stream", name) : Problem.Missing)
            .Shows<byte[]>("getOrderEvidence", "A file that shows the answer to an order", PlaceResources.Inside);
        one.MapPost("/sign", (HttpContext http, int issued, int order) => Do(http, issued, order, (_, _) => new SignForOrder(issued, order))).Writes("signForOrder", "Takes an order (签收)", _report, _unit);
        one.MapPost("/answer", async (HttpContext http, int issued, int order) => await Body.Of(http, ApiJson.Default.AskedOrderAnswer) is var asked
                ? Do(http, issued, order, (_, file) => new AnswerOrder(issued, order, asked.Answer) { Evidence = Named(http, file.Line.Order, asked.Evidence ?? []) }) : null)
            .Writes<AskedOrderAnswer>("answerOrder", "Answers an order (答复)", _report, _unit);
        one.MapPost("/back", async (HttpContext http, int issued, int order) => await Body.Of(http, ApiJson.Default.AskedPressing) is var asked
                ? Do(http, issued, order, (bench, _) => bench.SendingBack(issued, order, asked.Limit), asked.Reason) : null)
            .Writes<AskedPressing>("sendOrderBack", "Wants another answer (退回)", _supervise, Role.Supervisor);
        one.MapPost("/raise", async (HttpContext http, int issued, int order) => await Body.Of(http, ApiJson.Default.AskedPressing) is var asked
                ? Do(http, issued, order, (bench, _) => bench.Raising(issued, order, asked.Wanted ?? "", asked.Limit, asked.ApprovedBy ?? ""), asked.Reason) : null)
            .Writes<AskedPressing>("raiseOrder", "Sends an order out again at a harder step (升级)", _supervise, Role.Supervisor);
        one.MapPost("/close", async (HttpContext http, int issued, int order) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? Do(http, issued, order, (_, _) => new CloseOrder(issued, order), asked.Reason) : null)
            .Writes<AskedReason>("closeOrder", "Closes an order (销号)", _supervise, Role.Supervisor);
        one.MapPost("/withdraw", async (HttpContext http, int issued, int order) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? Do(http, issued, order, (_, _) => new WithdrawOrder(issued, order), asked.Reason) : null)
            .Writes<AskedReason>("withdrawOrder", "Takes an order back (撤回)", _supervise, Role.Supervisor);
    }

    private IResult List(Official who, int year, string? standing)
    {
        var asked = Reads.KindOrNull<OrderStanding>("standing", standing);
        return benches.Lists(who.Session).Plans().Any(plan => plan.Plan.Year == year)
            ? TypedResults.Ok(new Listed<ShownOrder>([.. Of(who).Board(year).Lines.Where(line => asked is null || line.Order.Standing == asked).Select(ShownOrder.Of)]))
            : Problem.Missing;
    }

    private async Task<IResult> Issue(HttpContext http, int year, string number)
    {
        var asked = await Body.Of(http, ApiJson.Default.AskedOrder);
        var who = Official.Of(http)!;
        if (Reads.Task(number) is not { } task || writing.BenchOf(http).TaskOf(year, task) is null) return Problem.Missing;
        var typed = new TypedOrder(asked.Unit ?? "", asked.Step ?? "", asked.Wanted ?? "", asked.Limit, asked.Reason ?? "") { ApprovedBy = asked.ApprovedBy ?? "" };
        return writing.Told(http, Of(who).Issue(year, task, typed, Writing.SeenBy(http)));
    }

    private IResult Do(HttpContext http, int year, int number, Func<OrderBench, OrderFile, Command> wanted, string reason = "") => Of(Official.Of(http)!) is var bench && bench.Find(year, number) is { } file
        ? writing.Do(http, wanted(bench, file), reason)
        : Problem.Missing;

    private IReadOnlyList<EvidenceLink> Named(HttpContext http, Order order, IReadOnlyList<string> hashes)
    {
        if (hashes.Count == 0) return [];
        var attached = writing.BenchOf(http).FileOf(order.PlanYear, order.Task)?.Evidence ?? [];
        return [.. hashes.Select(hash => attached.FirstOrDefault(piece => piece.Link.Hash == hash)?.Link ?? throw new UnreadableException(
            $"任务没有附这份佐证：{hash}。先附上。", $"No file with this hash is attached to the task: {hash}. Attach it first."))];
    }

    private OrderBench Of(Official who) => benches.OfOrders(who.Session);
}
