namespace Luoshi.Ledger;

/// <summary>Asks a ledger one thing at a time.</summary>
public static class LedgerQuestions
{
    /// <summary>What the state of a place answers as it is now.</summary>
    public static T Ask<T>(this ILedger ledger, string place, Func<ILedgerState, T> question)
    {
        using var state = ledger.Read(place);
        return question(state);
    }
}
