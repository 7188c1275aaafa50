namespace Luoshi.Ledger.Users;

/// <summary>Somebody's duties were ended: all of them that held on that day, or that were to begin after it.</summary>
/// <param name="Name">Who.</param>
/// <param name="Until">The last day on which they held.</param>
public sealed record UserRetired(string Name, DateOnly Until) : FactOf<User>
{
    public override EntityKey Subject => User.KeyOf(Name);

    protected override User Change(User before) => before with { Duties = [.. before.Duties.Select(Ended)] };

    private Duty Ended(Duty duty) => duty.Until <= Until ? duty : duty with { Until = Until };
}
