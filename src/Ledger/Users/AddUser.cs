namespace Luoshi.Ledger.Users;

/// <summary>Registers somebody for a duty. The first to be registered runs the system, since nobody else could register the next.</summary>
public sealed record AddUser(string Name, Duty Duty) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Administrator];

    public override IEnumerable<EntityKey> StandsOn => [User.KeyOf(Name)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        CheckWords();
        var user = state.Find(User.KeyOf(Name)) as User;
        foreach (var held in user?.Duties ?? []) CheckBeside(held);
        if (state.Find(UserRegister.TheKey) is null)
        {
            CheckFirst(occasion.Today);
            yield return new RegisterBegun(occasion.Today);
        }
        yield return new UserRegistered(Name, Duty);
    }

    private void CheckWords()
    {
        if (Duty.Role == Role.Public) throw new RefusedException("公众不用登记，也不能登录。", "The public is not registered, and nobody signs in as that.");
        if (string.IsNullOrWhiteSpace(Name)) throw new RefusedException("缺少姓名。", "The name is missing.");
        if (Duty.Until < Duty.From) throw new RefusedException(
            $"止日 {Duty.Until:yyyy-MM-dd} 在起日 {Duty.From:yyyy-MM-dd} 之前。", $"The last day, {Duty.Until:yyyy-MM-dd}, is before the first, {Duty.From:yyyy-MM-dd}.");
        var ofUnit = Duty.IsOfUnit(Duty.Role);
        if (ofUnit && string.IsNullOrWhiteSpace(Duty.Unit)) throw new RefusedException(
            $"{RoleNames.Chinese(Duty.Role)}要写明是哪个单位的。", $"A {RoleNames.English(Duty.Role)} is one of a unit: say which.");
        if (!ofUnit && Duty.Unit.Length > 0) throw new RefusedException(
            $"{RoleNames.Chinese(Duty.Role)}不属于哪个单位。", $"A {RoleNames.English(Duty.Role)} is of no unit.");
    }

    private void CheckFirst(DateOnly today)
    {
        if (Duty.Role != Role.Administrator || !Duty.HoldsOn(today)) throw new RefusedException(
            "第一个登记的要是从今天起的系统管理员，否则以后没有人能登记。", "The first to be registered has to be an administrator from today on: else nobody could register the next.");
    }

    /// <summary>Duties are kept apart: whoever runs the system, or audits it, is nothing else at the same time.</summary>
    private void CheckBeside(Duty held)
    {
        if (!held.Meets(Duty)) return;
        if (held.Role == Duty.Role && held.Unit == Duty.Unit) throw new RefusedException(
            $"{Name}已经登记为{held.Unit}{RoleNames.Chinese(held.Role)}。", $"{Name} is registered as {RoleNames.English(held.Role)} already.");
        if (held.Role != Duty.Role && (StandsAlone(held.Role) || StandsAlone(Duty.Role))) throw new RefusedException(
            $"{Name}是{RoleNames.Chinese(held.Role)}，不能同时是{RoleNames.Chinese(Duty.Role)}：系统管理员、审计和办事的人要分开。",
            $"{Name} is {RoleNames.English(held.Role)} and cannot be {RoleNames.English(Duty.Role)} at the same time: who runs or audits the system does not work in it.");
    }

    private static bool StandsAlone(Role role) => role is Role.Administrator or Role.Auditor;
}
