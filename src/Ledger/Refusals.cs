namespace Luoshi.Ledger;

/// <summary>Refusals that any command may end in.</summary>
internal static class Refusals
{
    public static RefusedException NotAllowed(Role role, IReadOnlyList<Role> givenBy) => new(
        $"{RoleNames.Chinese(role)}不能做这件事；可以做的是：{string.Join("、", givenBy.Select(RoleNames.Chinese))}。",
        $"A {RoleNames.English(role)} may not do this. Those who may: {string.Join(", ", givenBy.Select(RoleNames.English))}.");

    public static RefusedException ReasonOwed => new(
        "这件事要写明理由：--reason 理由。", "A reason is owed for this: --reason WORDS.");
}
