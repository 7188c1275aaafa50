namespace Luoshi.Ledger.Cases;

/// <summary>What sort of public thing a case can be about.</summary>
public enum CaseSubjectKind
{
    Task,
    Indicator,

    /// <summary>A unit, by its name.</summary>
    Unit,

    /// <summary>A promise of the year before, by where it begins in the report that promised.</summary>
    Promise,

    /// <summary>A paragraph of the report, by where it begins.</summary>
    Passage,

    /// <summary>A record of a register: its register and number.</summary>
    Record,
}
