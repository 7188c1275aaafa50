using Luoshi.Ledger.Registers.Happened;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Takes a register back from the public; the reason is the public notice.</summary>
/// <param name="Register">The register's id.</param>
public sealed record WithdrawRegister(string Register) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var register = state.Register(Register);
        if (register.Release is null) throw new RefusedException($"“{register.Declared.Name.Chinese}”没有公开。", $"{register.Declared.Name.English} is not public.");
        yield return new RegisterWithdrawn(Register, occasion.Reason.Trim(), occasion.Today);
    }
}
