namespace Luoshi.Ledger;

/// <summary>How somebody introduces themselves before they want something done: by name, and as far as they say it by role and unit.</summary>
/// <param name="Name">As the register has it, where there is one.</param>
/// <param name="Role">Null where they leave it to what they want done.</param>
/// <param name="Unit">Null where they do not say it.</param>
public sealed record Introduction(string Name, Role? Role = null, string? Unit = null)
{
    /// <summary>
    /// Whom a command is given by: what the register has them in, the first of <paramref name="usual"/> first; without a register, what they say, in a role of a unit where they name one. Where
    /// that is nothing they are registered for, the command itself is refused.
    /// </summary>
    public Actor In(ILedgerState state, IReadOnlyList<Role> usual, DateOnly today)
    {
        if (state.Find(UserRegister.TheKey) is not null && Fitting(state, today) is { Count: > 0 } duties)
        {
            var duty = usual.SelectMany(role => duties.Where(held => held.Role == role)).Concat(duties).First();
            return new Actor(Name, duty.Role, duty.Unit);
        }
        return new Actor(Name, Role ?? (Unit is null ? usual[0] : usual.Where(Duty.IsOfUnit).Append(usual[0]).First()), Unit ?? "");
    }

    private List<Duty> Fitting(ILedgerState state, DateOnly today) => (state.Find(User.KeyOf(Name)) as User)?.On(today)
        .Where(duty => (Role is null || duty.Role == Role) && (Unit is null || duty.Unit == Unit)).ToList() ?? [];
}
