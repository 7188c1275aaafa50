using Luoshi.Ledger;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Roles as they are typed.</summary>
internal static class RoleWords
{
    private static readonly (string Code, Role Role)[] _codes =
    [
        ("supervisor", Role.Supervisor), ("reporter", Role.Reporter), ("head", Role.UnitHead), ("leader", Role.Leader), ("administrator", Role.Administrator),
        ("deputy", Role.Deputy), ("auditor", Role.Auditor),
    ];

    public static string[] All { get; } = [.. _codes.Select(known => known.Code)];

    /// <summary>Those of the roles that write.</summary>
    public static string[] Writing { get; } = [.. _codes.Where(known => known.Role is not (Role.Deputy or Role.Auditor)).Select(known => known.Code)];

    public static Role Parse(string code) => _codes.First(known => known.Code == code).Role;

    public static string Of(Language language, Role role) => language == Language.Chinese ? RoleNames.Chinese(role) : RoleNames.English(role);
}
