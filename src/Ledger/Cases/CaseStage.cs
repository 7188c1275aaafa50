namespace Luoshi.Ledger.Cases;

/// <summary>How far a case has come.</summary>
public enum CaseStage
{
    /// <summary>待受理: it came, and the office has not said whether it takes it.</summary>
    Received,

    /// <summary>不予受理: the office said why not.</summary>
    Declined,

    /// <summary>办理中: the office took it and handles it itself.</summary>
    Accepted,

    /// <summary>已派单: a unit has it.</summary>
    Handed,

    /// <summary>已答复待审核: the unit answered the office.</summary>
    Replied,

    /// <summary>办结: it was answered, with an outcome.</summary>
    Closed,

    /// <summary>挂起: its clock stands still.</summary>
    Suspended,

    /// <summary>待回访: the replies will do, and whoever brought it is to be asked.</summary>
    Checked,

    /// <summary>并案: it follows another.</summary>
    Merged,

    /// <summary>归档: it was filed.</summary>
    Archived,

    /// <summary>作废: its record was struck off.</summary>
    Voided,
}
