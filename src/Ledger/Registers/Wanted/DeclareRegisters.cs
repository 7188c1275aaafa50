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
        foreach (var declared in news) CheckFeeds(state, declared);
        return news.Select(declared => new RegisterDeclared(declared, occasion.Today));
    }

    /// <summary>An indicator is what one roll-up comes to.</summary>
    private void CheckFeeds(ILedgerState state, Register declared)
    {
        var fed = declared.RollUps.Select(rollUp => rollUp.Indicator).Where(indicator => indicator.Length > 0).ToList();
        var twice = fed.FirstOrDefault(indicator => fed.Count(other => other == indicator) > 1
            || Declared.Any(other => other.Id != declared.Id && other.RollUps.Any(rollUp => rollUp.Indicator == indicator))
            || state.Find(IndicatorFeed.KeyOf(indicator)) is IndicatorFeed { Register.Length: > 0 } feed && feed.Register != declared.Id);
        if (twice is not null) throw new RefusedException(
            $"指标“{twice}”由不止一个汇总得出。一个指标只能由一个汇总得出，请去掉一处。", $"The indicator {twice} is what more than one roll-up comes to. It is what one comes to: remove the other.");
    }
}
