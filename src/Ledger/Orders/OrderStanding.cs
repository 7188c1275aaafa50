namespace Luoshi.Ledger.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderStanding
{
    /// <summary>待答复: the unit owes an answer.</summary>
    Open,

    /// <summary>待审定: the office owes a decision upon the answer.</summary>
    Answered,

    /// <summary>已销号.</summary>
    Closed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
