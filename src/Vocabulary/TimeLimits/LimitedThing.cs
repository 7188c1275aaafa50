namespace Luoshi.Vocabulary.TimeLimits;

/// <summary>For what there is a time limit.</summary>
public enum LimitedThing
{
    /// <summary>签收: the unit that leads takes a task on.</summary>
    SignFor,

    /// <summary>退回重派: it sends back a task that is not its own.</summary>
    Dispute,

    /// <summary>The supervision office answers what was sent back.</summary>
    Answer,

    /// <summary>月报: what was done in a month is reported in the month behind it.</summary>
    Report,

    /// <summary>重报: a report that was returned is handed in again.</summary>
    Redo,

    /// <summary>签批: one step of the chain signs a report.</summary>
    Sign,

    /// <summary>核实: the supervision office verifies a report that was signed.</summary>
    Verify,

    /// <summary>销号: it closes a task that was found to be done.</summary>
    Close,

    /// <summary>临近时限: so long before its due date a task counts as near it.</summary>
    Near,

    /// <summary>督办单签收: a unit takes an order.</summary>
    SignOrder,

    /// <summary>督办单审定: the supervision office decides upon the answer to an order.</summary>
    DecideOrder,

    /// <summary>受理: the supervision office says whether it takes a correction.</summary>
    AcceptCorrection,

    /// <summary>办理: whoever has a correction looks into it and answers.</summary>
    ReplyToCorrection,

    /// <summary>办结: the supervision office answers the reader once the unit has answered it.</summary>
    CloseCorrection,

    /// <summary>受理: the supervision office says whether it takes a deputy's question.</summary>
    AcceptQuestion,

    /// <summary>办理: whoever has a deputy's question answers it.</summary>
    ReplyToQuestion,

    /// <summary>办结: the supervision office answers the deputy once the unit has answered it.</summary>
    CloseQuestion,

    /// <summary>How long it is kept after a case was closed how whoever brought it can be reached; then it is destroyed.</summary>
    KeepContact,
}
