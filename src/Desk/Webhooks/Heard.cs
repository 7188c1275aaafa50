using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Users;

namespace Luoshi.Desk.Webhooks;

/// <summary>Of which facts a role hears that something was entered: the supervision office of all about the year's work, whoever runs the system of the register of users, nobody else of anything.</summary>
public static class Heard
{
    private static readonly string[] _ofRegister = [nameof(RegisterBegun), nameof(UserRegistered), nameof(UserRetired)];

    private static readonly string[] _ofWork = [.. FactCodec.Names.Except(_ofRegister).Order(StringComparer.Ordinal)];

    /// <summary>The kinds, by the names that entries hold.</summary>
    public static IReadOnlyList<string> By(Role role) => role switch
    {
        Role.Supervisor => _ofWork,
        Role.Administrator => _ofRegister,
        _ => [],
    };
}
