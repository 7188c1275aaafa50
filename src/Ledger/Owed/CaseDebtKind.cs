namespace Luoshi.Ledger.Owed;

/// <summary>What can be owed on a case.</summary>
public enum CaseDebtKind
{
    /// <summary>受理: the office has not said whether it takes it.</summary>
    Acceptance,

    /// <summary>答复: the unit that has it has not answered the office.</summary>
    Reply,

    /// <summary>办结: the office has not answered whoever brought it.</summary>
    Closing,

    /// <summary>派单: the keeper has not handed it to a unit.</summary>
    Dispatch,

    /// <summary>签收: a unit has not signed for it.</summary>
    SigningFor,

    /// <summary>协办意见: a supporting unit has not told what it has to say.</summary>
    Opinion,

    /// <summary>退单待答复: the keeper has not said whether it takes back what a unit sent back.</summary>
    ReturnAnswer,

    /// <summary>延期待审批: nobody has said whether there is more time.</summary>
    ExtensionAnswer,

    /// <summary>待审核: the keeper has not said whether the replies will do.</summary>
    Check,

    /// <summary>待回访: whoever brought it was not called back.</summary>
    CallBack,

    /// <summary>回头看: what was only planned is to be looked at again this year.</summary>
    LookAgain,

    /// <summary>待催办: those who have it are over time, and the keeper has not urged them.</summary>
    Urging,

    /// <summary>待报领导: they were urged and have not answered, and no leader was told.</summary>
    Escalation,
}
