namespace Luoshi.Ledger.Progress;

/// <summary>
/// That an entry said something wrong (更正): what it should have said, and why. The entry stays as it was written; whoever reads it later finds this.
/// </summary>
/// <param name="Corrects">The entry.</param>
/// <param name="By">Who corrected it.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">What was wrong.</param>
public sealed record EntryCorrection(EntryPlace Corrects, string By, DateOnly On, string Reason)
{
    /// <summary>What the unit should have said; null where the verdict was corrected.</summary>
    public Account? Account { get; init; }

    /// <summary>What the office should have found; null where the account was corrected.</summary>
    public Verdict? Verdict { get; init; }
}
