using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers.Happened;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Closes the figures of a register through a month (封账), or opens them again, with the reason.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Through">The last month that is closed; null to open all.</param>
public sealed record CloseMonths(string Register, Period? Through) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var register = state.Register(Register);
        if (Through == register.ClosedThrough) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger says the same already: nothing was written.");
        if (Through is { } month && month.LastDay >= occasion.Today) throw new RefusedException($"{month} 还没有过完，不能封账。", $"{month} is not over: it cannot be closed.");
        if ((Through is null || Through < register.ClosedThrough) && string.IsNullOrWhiteSpace(occasion.Reason)) throw new RefusedException(
            $"重新打开已封账的月份要写明理由：--reason。", "Say why closed months are opened again (--reason).");
        yield return new MonthsClosed(Register, Through);
    }
}
