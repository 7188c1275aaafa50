using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Deputies;

/// <summary>A question that a deputy asked, as far as it is theirs to know: not what the unit wrote to the office.</summary>
/// <param name="Name">Its number.</param>
/// <param name="About">What it is about.</param>
/// <param name="Words">What they asked.</param>
/// <param name="On">When.</param>
/// <param name="Stage">How far it has come.</param>
public sealed record AskedLine(CaseNumber Name, CaseSubject About, string Words, DateOnly On, CaseStage Stage)
{
    /// <summary>The day by which whoever has it owes the next step; null where nothing is owed.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Why it was not accepted; null where it was.</summary>
    public Declining? Declined { get; init; }

    /// <summary>The answer; null while there is none.</summary>
    public CaseClosing? Answered { get; init; }
}
