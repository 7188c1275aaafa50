using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Orders;

/// <summary>Orders in words.</summary>
public static class OrderNames
{
    /// <summary>督办〔2025〕3号.</summary>
    public static string Number(Order order) => FormattableString.Invariant($"督办〔{order.Year}〕{order.Number}号");

    public static string Chinese(OrderStep step) => $"{step.Colour} {step.Chinese}";

    public static string English(OrderStep step) => step.English;

    public static string Chinese(OrderStanding standing) => standing switch
    {
        OrderStanding.Open => "待答复",
        OrderStanding.Answered => "待审定",
        OrderStanding.Closed => "已销号",
        _ => "已撤回",
    };

    public static string English(OrderStanding standing) => standing switch
    {
        OrderStanding.Open => "to be answered",
        OrderStanding.Answered => "answered, to be decided",
        OrderStanding.Closed => "closed",
        _ => "taken back",
    };

    public static string Chinese(OrderDeed deed) => deed switch
    {
        OrderDeed.Issued => "下发",
        OrderDeed.SignedFor => "签收",
        OrderDeed.Answered => "答复",
        OrderDeed.SentBack => "退回",
        OrderDeed.Raised => "升级",
        OrderDeed.Closed => "销号",
        _ => "撤回",
    };

    public static string English(OrderDeed deed) => deed switch
    {
        OrderDeed.Issued => "sent out",
        OrderDeed.SignedFor => "signed for",
        OrderDeed.Answered => "answered",
        OrderDeed.SentBack => "answer sent back",
        OrderDeed.Raised => "raised",
        OrderDeed.Closed => "closed",
        _ => "taken back",
    };
}
