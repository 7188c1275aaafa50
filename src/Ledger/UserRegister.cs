namespace Luoshi.Ledger;

/// <summary>
/// That a place keeps a register of its users: from then on a command is carried out only for somebody who is in it, in a role and for a unit that they
/// are registered for on the day. Before, whoever is named may do what their role may. The public is never registered, and may do what the public may.
/// </summary>
/// <param name="Since">The day on which the first was registered.</param>
public sealed record UserRegister(DateOnly Since) : Entity
{
    public static EntityKey TheKey { get; } = new("users", "");

    public override EntityKey Key => TheKey;

    /// <summary>What is looked at whoever gives a command.</summary>
    public static IEnumerable<EntityKey> LooksAt(Actor by) => [TheKey, User.KeyOf(by.Name)];

    /// <exception cref="RefusedException">There is a register, and they are not in it as what they say they are.</exception>
    public static void Admit(ILedgerState state, Occasion occasion)
    {
        if (occasion.By.Role == Role.Public || state.Find(TheKey) is null) return;
        var (by, today) = (occasion.By, occasion.Today);
        var duties = (state.Find(User.KeyOf(by.Name)) as User)?.On(today).ToList() ?? [];
        if (duties.Count == 0) throw Unknown(by.Name);
        if (!duties.Any(duty => duty.Role == by.Role && duty.Unit == by.Unit)) throw new RefusedException(
            $"{by.Name}登记的身份是{string.Join("、", duties.Select(Chinese))}，不是{Chinese(by.Unit, by.Role)}。",
            $"{by.Name} is registered as {string.Join(", ", duties.Select(English))}, not as {English(by.Unit, by.Role)}.");
    }

    internal static RefusedException Unknown(string name) => new(
        $"用户登记里现在没有{name}，不能写账。请系统管理员登记：luoshi user add。",
        $"{name} is not in the register of users at present, and cannot write. Have the administrator add them: luoshi user add.");

    private static string Chinese(Duty duty) => Chinese(duty.Unit, duty.Role);

    private static string English(Duty duty) => English(duty.Unit, duty.Role);

    private static string Chinese(string unit, Role role) => unit + RoleNames.Chinese(role);

    private static string English(string unit, Role role) => unit.Length > 0 ? $"{RoleNames.English(role)} of {unit}" : RoleNames.English(role);
}
