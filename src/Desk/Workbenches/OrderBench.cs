using Luoshi.Desk.Orders;
using Luoshi.Ledger;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Plans;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>Orders as somebody who is signed in has them before them: a unit has its own, and no others.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="rules">Days off, time limits and the steps of orders.</param>
/// <param name="bench">What they have before them task by task.</param>
public sealed class OrderBench(ILedger ledger, SignedIn who, Rulebook rules, Workbench bench)
{
    private readonly OrderDesk _desk = new(ledger, who.Place, rules, bench.Today);

    /// <summary>The orders on a plan; what could go out is for the office alone.</summary>
    public OrderBoard Board(int planYear) => _desk.Board(planYear) is var board && who.Role == Role.Supervisor
        ? board
        : board with { Lines = [.. board.Lines.Where(Sees)], Proposals = [] };

    /// <summary>Null where there is none of that number that they may see.</summary>
    public OrderFile? Find(int year, int number) => _desk.Find(year, number) is { } file && Sees(file.Line) ? file : null;

    /// <summary>An order about a task that could go out.</summary>
    /// <exception cref="RefusedException">There is no such task, or no steps are known.</exception>
    public OrderDraft Draft(int planYear, TaskNumber number) => _desk.Draft(planYear, number);

    /// <summary>Sends an order out.</summary>
    /// <exception cref="RefusedException">It was not.</exception>
    public Receipt Issue(int planYear, TaskNumber number, TypedOrder typed, EntryPlace seen)
    {
        var (wanted, reason) = _desk.Issuing(planYear, number, typed);
        return bench.Do(wanted, reason, seen);
    }

    /// <summary>What raises an order to the next step.</summary>
    /// <exception cref="RefusedException">There is no harder step.</exception>
    public Command Raising(int year, int number, string wanted, DateOnly? limit) => _desk.Raising(year, number, wanted, limit);

    /// <summary>What sends an answer back.</summary>
    public Command SendingBack(int year, int number, DateOnly? limit) => _desk.SendingBack(year, number, limit);

    /// <summary>Answers an order, with the files that show it: all of it or nothing.</summary>
    /// <exception cref="RefusedException">It was not.</exception>
    public Receipt Answer(OrderFile file, string answer, IReadOnlyList<SentFile> files, EntryPlace seen)
    {
        var (order, task) = (file.Line.Order, file.Line.Task);
        foreach (var sent in files) EvidenceKinds.Check(sent.Name);
        var wanted = new AnswerOrder(order.Year, order.Number, answer);
        // Whether it may be answered is found out before files are kept.
        new Office(ledger, who.Place).Try(wanted, who.Actor, bench.Today);
        var kept = bench.Keep(task.PlanYear, task.Number, files);
        return bench.Do(new Together([.. kept.Select(piece => piece.Attaching).OfType<Command>(), wanted with { Evidence = [.. kept.Select(piece => piece.Link)] }]), "", seen);
    }

    private bool Sees(OrderLine line) => who.Actor.SeesOrdersTo(line.Unit);
}
