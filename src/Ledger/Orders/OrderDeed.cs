namespace Luoshi.Ledger.Orders;

/// <summary>What can happen to an order.</summary>
public enum OrderDeed
{
    /// <summary>下发.</summary>
    Issued,

    /// <summary>签收: the unit has taken it.</summary>
    SignedFor,

    /// <summary>答复: the unit says what it did about it.</summary>
    Answered,

    /// <summary>退回: the office wants another answer.</summary>
    SentBack,

    /// <summary>升级: it goes out again at a harder step.</summary>
    Raised,

    /// <summary>销号: the office is content.</summary>
    Closed,

    /// <summary>撤回: it should not have gone out.</summary>
    Withdrawn,
}
