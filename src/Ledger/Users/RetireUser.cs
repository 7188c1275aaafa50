namespace Luoshi.Ledger.Users;

/// <summary>Ends what somebody is registered for. There is always somebody left who runs the system.</summary>
/// <param name="Name">Who.</param>
/// <param name="Until">The last day; today or later: what was done cannot be taken back.</param>
public sealed record RetireUser(string Name, DateOnly Until) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Administrator];

    public override IEnumerable<EntityKey> StandsOn => [User.KeyOf(Name)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(User.KeyOf(Name)) is not User user) throw UserRegister.Unknown(Name);
        if (Until < occasion.Today) throw new RefusedException(
            $"止日 {Until:yyyy-MM-dd} 已经过去；最早写今天。", $"The last day, {Until:yyyy-MM-dd}, has passed: today at the earliest.");
        if (!user.Duties.Any(duty => !(duty.Until <= Until))) throw new RefusedException(
            $"{Name}在 {Until:yyyy-MM-dd} 以后没有登记的身份。", $"{Name} is not registered for anything after {Until:yyyy-MM-dd}.");
        if (RunsTheSystemAfter(user, Until) && !state.All(User.Kind).Cast<User>().Any(other => other.Name != Name && RunsTheSystemAfter(other, Until))) throw new RefusedException(
            $"{Name}是最后一个系统管理员，先登记接手的人。", $"{Name} is the last administrator: register whoever takes over first.");
        yield return new UserRetired(Name, Until);
    }

    private static bool RunsTheSystemAfter(User user, DateOnly day) => user.Duties.Any(duty => duty.Role == Role.Administrator && duty.HoldsOn(day.AddDays(1)));
}
