using Luoshi.Ledger;

namespace Luoshi.Desk.Accounts;

/// <summary>What somebody is registered for today: an account says nothing of it.</summary>
internal static class Duties
{
    public static IReadOnlyList<Duty> Of(ILedger ledger, string place, string name, DateOnly today)
    {
        using var state = ledger.Read(place);
        return [.. (state.Find(User.KeyOf(name)) as User)?.On(today) ?? []];
    }
}
