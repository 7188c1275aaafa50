namespace Luoshi.Ledger.Users;

/// <summary>Somebody was registered for a duty, as a new user or beside what they had.</summary>
public sealed record UserRegistered(string Name, Duty Duty) : Fact
{
    public override EntityKey Subject => User.KeyOf(Name);

    public override Entity Change(Entity? before)
    {
        var user = before as User ?? new User(Name);
        return user with { Duties = [.. user.Duties, Duty] };
    }
}
