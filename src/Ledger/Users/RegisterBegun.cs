namespace Luoshi.Ledger.Users;

/// <summary>The first user of a place was registered: from then on the register decides who writes.</summary>
public sealed record RegisterBegun(DateOnly On) : Fact
{
    public override EntityKey Subject => UserRegister.TheKey;

    public override Entity Change(Entity? before) => new UserRegister(On);
}
