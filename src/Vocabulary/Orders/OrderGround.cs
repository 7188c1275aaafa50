namespace Luoshi.Vocabulary.Orders;

/// <summary>For what an order can be proposed.</summary>
public enum OrderGround
{
    /// <summary>The lamp of the month warns.</summary>
    Behind,

    /// <summary>The lamp of the month is bad.</summary>
    FarBehind,

    /// <summary>A report is over time.</summary>
    Unreported,

    /// <summary>The task is past its due date.</summary>
    PastDue,
}
