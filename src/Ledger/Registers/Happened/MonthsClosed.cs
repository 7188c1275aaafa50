using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Registers.Happened;

/// <summary>The figures of a register were closed through a month (封账), or opened again back to one.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Through">The last closed month; null where none is closed any more.</param>
public sealed record MonthsClosed(string Register, Period? Through) : FactOf<KeptRegister>
{
    public override EntityKey Subject => KeptRegister.KeyOf(Register);

    protected override KeptRegister Change(KeptRegister before) => before with { ClosedThrough = Through };
}
