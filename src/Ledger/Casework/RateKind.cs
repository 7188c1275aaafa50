namespace Luoshi.Ledger.Casework;

/// <summary>What is told of the cases of a time as a share.</summary>
public enum RateKind
{
    /// <summary>按期签收率</summary>
    SignedInTime,

    /// <summary>按期办结率</summary>
    AnsweredInTime,

    /// <summary>响应率</summary>
    Reached,

    /// <summary>解决率</summary>
    Solved,

    /// <summary>满意率</summary>
    Content,

    /// <summary>初次办理满意率</summary>
    ContentAtFirst,

    /// <summary>办复率</summary>
    Answered,
}
