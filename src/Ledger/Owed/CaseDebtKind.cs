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
}
