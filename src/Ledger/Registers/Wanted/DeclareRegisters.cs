using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Begins registers of a pack, or takes over what a later version of it says; what stands in records keeps its meaning.</summary>
public sealed record DeclareRegisters(IReadOnlyList<Register> Declared) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> LooksAt => Declared.Select(declared => KeptRegister.KeyOf(declared.Id));

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var news = Declared.Where(declared => state.Find(KeptRegister.KeyOf(declared.Id)) is not KeptRegister there || !there.Declared.IsSame(declared)).ToList();
        if (news.Count == 0) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger has all of it already: nothing was written.");
        foreach (var declared in news)
            if (state.Find(KeptRegister.KeyOf(declared.Id)) is KeptRegister there)
                new Upgrade(state, there, declared).Check();
        return news.Select(declared => new RegisterDeclared(declared, occasion.Today));
    }
}
