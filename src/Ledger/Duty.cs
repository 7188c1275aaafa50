namespace Luoshi.Ledger;

/// <summary>What somebody is registered for: a role, for a unit where it has one, from a day on.</summary>
/// <param name="Role">In which they may act.</param>
/// <param name="Unit">The unit that they act for; empty for all but reporters and heads of units.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while it is not known.</param>
public sealed record Duty(Role Role, string Unit, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether somebody in a role acts for a unit.</summary>
    public static bool IsOfUnit(Role role) => role is Role.Reporter or Role.UnitHead;

    public bool HoldsOn(DateOnly day) => From <= day && !(Until < day);

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Meets(Duty other) => !(Until < other.From) && !(other.Until < From);
}
