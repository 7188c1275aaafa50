using Luoshi.Desk.Orders;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Orders;
using Luoshi.Publishing.Orders;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs.Orders;

/// <summary>Orders on the screen.</summary>
internal sealed class OrderLines(Voice voice)
{
    public int Proposals(IReadOnlyList<OrderProposal> proposals)
    {
        foreach (var proposal in proposals)
            voice.Results.WriteLine($"{Step(proposal.Rule.Step)}  {proposal.Task.Number}  {proposal.Unit}  {OrderReason.Of(proposal)}");
        if (proposals.Count == 0) voice.Remark(new("没有要提议的：该督办的都有督办单，或者没有滞后和超期的。", "Nothing to propose: what is behind or over time has an order, or nothing is."));
        return ExitCode.Done;
    }

    public int Orders(IReadOnlyList<OrderLine> lines)
    {
        foreach (var line in lines) voice.Results.WriteLine(LineOf(line));
        if (lines.Count == 0) voice.Remark(new("还没有下发过督办单。", "No order went out yet."));
        return ExitCode.Done;
    }

    public int One(OrderFile file, string? path)
    {
        if (path is not null) return Paper(file, path);
        voice.Results.WriteLine(OrderText.Of(file.Sheet));
        voice.Results.WriteLine();
        foreach (var happened in file.Line.Order.Events) voice.Results.WriteLine(LineOf(happened));
        return ExitCode.Done;
    }

    private int Paper(OrderFile file, string path)
    {
        using var paper = new MemoryStream();
        OrderDocument.Write(paper, file.Sheet);
        AtomicFile.Write(path, paper.ToArray());
        voice.Results.WriteLine(path);
        return ExitCode.Done;
    }

    private string LineOf(OrderLine line)
    {
        var (order, task) = (line.Order, line.Task);
        var left = line.Debts.Select(debt => $"  {DebtTerms.Kind(voice.Language, debt)} {DebtTerms.Left(voice.Language, debt)}");
        return $"{OrderNames.Number(order)}  {Step(order.Step)}  {voice.Say($"第 {task.Number} 项", $"task {task.Number}")}  {line.Unit}  {voice.Say($"{order.Limit:yyyy-MM-dd} 前答复", $"until {order.Limit:yyyy-MM-dd}")}  {voice.Say(OrderNames.Chinese(order.Standing), OrderNames.English(order.Standing))}{string.Concat(left)}";
    }

    private string LineOf(OrderEvent happened)
    {
        var step = happened.Demand is { } demand ? $"  {Step(demand.OrderStep)}" : "";
        var limit = (happened.Limit ?? happened.Demand?.Limit) is { } day ? voice.Say($"  {day:yyyy-MM-dd} 前答复", $"  until {day:yyyy-MM-dd}") : "";
        return $"{happened.On:yyyy-MM-dd}  {voice.Say(OrderNames.Chinese(happened.Deed), OrderNames.English(happened.Deed))}{step}  {happened.Unit}{happened.By}{limit}{(happened.Words.Length > 0 ? $"  {happened.Words.ReplaceLineEndings(" ")}" : "")}";
    }

    private string Step(Luoshi.Vocabulary.Orders.OrderStep step) => voice.Say(OrderNames.Chinese(step), OrderNames.English(step));
}
