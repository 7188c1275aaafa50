namespace Luoshi.Ledger.Cases;

/// <summary>The kinds of cases (办件类型).</summary>
public enum CaseKind
{
    /// <summary>纠错: a reader points out that something public is wrong.</summary>
    Correction,

    /// <summary>代表提问: a deputy asks about something that was promised.</summary>
    Question,

    /// <summary>台账办件: a record of a register whose records are cases.</summary>
    OfRegister,
}
