using Luoshi.Ledger.Registers.Happened;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Releases a register to the public as its declaration of today says, by leave of a leader; what the declaration shows beyond it later needs another release.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record ReleaseRegister(string Register, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var register = state.Register(Register);
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("公开台账要写明批准的领导。", "Releasing a register needs the name of the leader who approved it.");
        var release = RegisterRelease.Of(register.Declared, ApprovedBy.Trim(), occasion.Today) ?? throw new RefusedException(
            $"业务包没有说“{register.Declared.Name.Chinese}”哪些字段公开（public），不能公开。", $"The pack does not say which fields of {register.Declared.Name.English} are public: it cannot be released.");
        if (register.Release?.ShowsAs(release) == true) throw new RefusedException("已经这样公开了。", "It is public so already.");
        yield return new RegisterReleased(Register, release);
    }
}
