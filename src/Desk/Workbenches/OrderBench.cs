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
    public Command Raising(int year, int number, string wanted, DateOnly? limit, string approvedBy) => _desk.Raising(year, number, wanted, limit, approvedBy);

    /// <summary>What sends an answer back.</summary>
    public Command SendingBack(int year, int number, DateOnly? limit) => _desk.SendingBack(year, number, limit);

    /// <summary>Answers an order, with the files that show it: all of it or nothing. They are seen by whoever sees the order, and not with the task, which others take part in.</summary>
    /// <exception cref="RefusedException">It was not.</exception>
    public Receipt Answer(OrderFile file, string answer, IReadOnlyList<SentFile> files, EntryPlace seen)
    {
        var order = file.Line.Order;
        foreach (var sent in files) EvidenceKinds.Check(sent.Name);
        var wanted = new AnswerOrder(order.Year, order.Number, answer);
        // Whether it may be answered is found out before files are kept.
        new Office(ledger, who.Place).Try(wanted, who.Actor, bench.Today);
        return bench.Do(wanted with { Evidence = bench.Keep(files) }, "", seen);
    }

    /// <summary>A file that shows the answer to an order, with its name; null where the order has none of that hash.</summary>
    public (string Name, string File)? EvidenceOf(OrderFile order, string hash) =>
        order.Line.Order.Evidence.FirstOrDefault(piece => piece.Hash == hash) is { } piece && bench.FileOf(piece) is { } file ? (piece.Name, file) : null;

    private bool Sees(OrderLine line) => who.Actor.SeesOrdersTo(line.Unit);
}
