namespace Luoshi.Ledger.Cases;

/// <summary>What a case came to.</summary>
public enum CaseOutcome
{
    /// <summary>已更正: it was wrong and is put right.</summary>
    Corrected,

    /// <summary>已解释: it can be misunderstood and was explained.</summary>
    Explained,

    /// <summary>核查无误: it was looked into and is right.</summary>
    NothingWrong,

    /// <summary>已答复: a question was answered.</summary>
    Answered,
}
