using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A register was begun, or its declaration replaced by that of a later version of its pack.</summary>
public sealed record RegisterDeclared(Register Declared, DateOnly On) : Fact
{
    public override EntityKey Subject => KeptRegister.KeyOf(Declared.Id);

    public override Entity Change(Entity? before) => before is KeptRegister register ? register with { Declared = Declared, Since = On } : new KeptRegister(Declared, On);
}
