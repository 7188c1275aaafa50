namespace Luoshi.Ledger.Cases;

/// <summary>Cases as commands and pages ask for them.</summary>
public static class CaseState
{
    /// <summary>The cases that came in a year, by their numbers.</summary>
    public static IReadOnlyList<Case> Cases(this ILedgerState state, int year) => [.. state.All(Case.Kind, Case.IdPrefix(year)).Cast<Case>()];

    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<Case> Cases(this ILedgerState state) => [.. state.All(Case.Kind).Cast<Case>()];

    /// <summary>One of them.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public static Case CaseOf(this ILedgerState state, CaseNumber name) => state.Find(Case.KeyOf(name)) as Case ?? throw new RefusedException(
        $"没有 {name} 号办件。", $"There is no case {name}.");
}
