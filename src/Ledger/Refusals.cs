namespace Luoshi.Ledger;

/// <summary>Refusals that any command may end in.</summary>
internal static class Refusals
{
    public static RefusedException NotAllowed(string command, Role role, IReadOnlyList<Role> givenBy) => new(
        $"{RoleNames.Chinese(role)}不能做这件事（{command}）；可以做的是：{string.Join("、", givenBy.Select(RoleNames.Chinese))}。",
        $"A {RoleNames.English(role)} may not do this ({command}). Those who may: {string.Join(", ", givenBy.Select(RoleNames.English))}.");

    public static RefusedException ReasonOwed(string command) => new(
        $"这件事（{command}）要写明理由。", $"A reason is owed for this ({command}).");
}
