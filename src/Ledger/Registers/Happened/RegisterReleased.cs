namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A register was released to the public (公开).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Release">What of it.</param>
public sealed record RegisterReleased(string Register, RegisterRelease Release) : FactOf<KeptRegister>
{
    public override EntityKey Subject => KeptRegister.KeyOf(Register);

    protected override KeptRegister Change(KeptRegister before) => before with { Release = Release };
}
