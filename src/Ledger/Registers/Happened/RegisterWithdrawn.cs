namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A register was taken back from the public (撤回公开).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Notice">Why, for everybody to read.</param>
/// <param name="On">The day.</param>
public sealed record RegisterWithdrawn(string Register, string Notice, DateOnly On) : FactOf<KeptRegister>
{
    public override EntityKey Subject => KeptRegister.KeyOf(Register);

    protected override KeptRegister Change(KeptRegister before) => before with { Release = null, Notices = [.. before.Notices, new(Notice, On)] };
}
