using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Orders;

/// <summary>The words of an order on paper (督办通知单): about which task, why, what is wanted and by when.</summary>
public static class OrderText
{
    public const string Masthead = "督办通知单";

    /// <summary>督办〔2025〕3号; with what became of it where it no longer holds.</summary>
    public static string Number(OrderSheet sheet) => OrderNames.Number(sheet.Order) + (sheet.Order.IsOpen ? "" : $"（{OrderNames.Chinese(sheet.Order.Standing)}）");

    public static string Title(OrderSheet sheet) => Plain($"关于{sheet.Task.PlanYear}年重点任务第{sheet.Task.Number}项的督办通知");

    public static string Addressed(OrderSheet sheet) => $"{sheet.Order.Unit}：";

    public static IReadOnlyList<OrderParagraph> Paragraphs(OrderSheet sheet)
    {
        var (order, content) = (sheet.Order, sheet.Task.Content);
        var demand = order.Sent.Demand!;
        return
        [
            new("督办级别：", $"{demand.OrderStep.Colour}色（{demand.OrderStep.Chinese}）{Before(order)}"),
            new("督办事项：", $"{content.Words.TrimEnd('。')}{(content.Measures.Count > 0 ? $"（年度目标：{GoalWords.Of(content.Measures).Replace(" ", "", StringComparison.Ordinal)}）" : "")}。{(content.Due is { } due ? $"完成时限{Dates.Of(due)}。" : "")}"),
            .. Written("督办事由：", order.Sent.Words),
            .. Written("办理要求：", demand.Wanted),
            .. demand.ApprovedBy.Length > 0 ? [new OrderParagraph("签发人：", $"{demand.ApprovedBy}。")] : (OrderParagraph[])[],
            new("答复时限：", $"请于{Dates.Of(order.Limit)}前将整改情况报送{sheet.Issuer}。"),
        ];
    }

    /// <summary>All of it as plain text.</summary>
    public static string Of(OrderSheet sheet) => string.Join('\n',
    [
        $"{Masthead}　{Number(sheet)}", $"{sheet.Issuer}　{Dates.Of(sheet.On)}", "", Title(sheet), "", Addressed(sheet),
        .. Paragraphs(sheet).Select(paragraph => $"　　{paragraph.Lead}{paragraph.Text}"),
    ]);

    /// <summary>Where it was raised: at which step it went out before, and when.</summary>
    private static string Before(Order order) => order.Events.Where(happened => happened.Demand is not null && happened != order.Sent).ToList() is [.., var before]
        ? $"。此前于{Dates.Of(before.On)}以{before.Demand!.OrderStep.Colour}色（{before.Demand.OrderStep.Chinese}）发出。"
        : "。";

    /// <summary>A paragraph a line.</summary>
    private static IEnumerable<OrderParagraph> Written(string lead, string words) =>
        words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, at) => new OrderParagraph(at == 0 ? lead : "", Ended(line)));

    private static string Ended(string words) => words.TrimEnd() is var trimmed && trimmed.Length > 0 && "。！？；".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + "。";

    private static string Plain(FormattableString words) => FormattableString.Invariant(words);
}
