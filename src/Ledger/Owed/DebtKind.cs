namespace Luoshi.Ledger.Owed;

/// <summary>What can be owed on a task.</summary>
public enum DebtKind
{
    /// <summary>签收: the unit that leads has not taken it on.</summary>
    SigningFor,

    /// <summary>The supervision office has not answered a unit that sent it back.</summary>
    Answer,

    /// <summary>月报: nothing was handed in for a month.</summary>
    Report,

    /// <summary>重报: a report was returned and not handed in again.</summary>
    Redoing,

    /// <summary>签批: the next of the chain has not signed.</summary>
    Signature,

    /// <summary>核实: the supervision office has not verified what was signed.</summary>
    Verification,

    /// <summary>销号: it was found to be done and is still open.</summary>
    Closing,

    /// <summary>完成: it is near its due date or past it.</summary>
    Completion,

    /// <summary>督办单待签收: the unit has not taken an order.</summary>
    OrderSigning,

    /// <summary>督办单待答复: the unit has not answered it.</summary>
    OrderAnswer,

    /// <summary>督办单待审定: the supervision office has not decided upon the answer, or the order is open on a task that is done with.</summary>
    OrderDecision,
}
