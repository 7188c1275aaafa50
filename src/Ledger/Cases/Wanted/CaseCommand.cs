namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>Something done with a case that is there.</summary>
public abstract record CaseCommand(CaseNumber Name) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [Case.KeyOf(Name)];

    protected sealed override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion) => Happens(state.CaseOf(Name), state, occasion);

    protected abstract IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion);

    private protected RefusedException NotNow(Case it) => new(
        $"{Name} 号办件现在是“{CaseNames.Chinese(it.Stage)}”，不能这样办。", $"Case {Name} is \"{CaseNames.English(it.Stage)}\" now: this cannot be done with it.");
}
