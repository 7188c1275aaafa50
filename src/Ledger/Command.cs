namespace Luoshi.Ledger;

/// <summary>
/// What somebody wants done. It says who may give it, and decides from the state what happened; it writes nothing itself.
/// </summary>
public abstract record Command
{
    /// <summary>The roles that may give it.</summary>
    public abstract IReadOnlyList<Role> GivenBy { get; }

    /// <summary>Whether a reason is owed.</summary>
    public virtual bool OwesReason => false;

    /// <summary>
    /// The last entry that was there when whoever gives it looked: what it stands on and what it changes must not have been changed by a
    /// later one. Null where they do not say.
    /// </summary>
    public EntryPlace? Expected { get; init; }

    /// <summary>What it was given upon, whether or not it changes it.</summary>
    public virtual IEnumerable<EntityKey> StandsOn => [];

    /// <summary>What else it was given upon that only the state tells: all tasks of a plan that is approved whole.</summary>
    protected virtual IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => [];

    /// <summary>
    /// What it will look at, as far as that can be told before: a store that is far away brings all of it in one journey. Nothing but
    /// speed depends on it.
    /// </summary>
    public virtual IEnumerable<EntityKey> LooksAt => StandsOn;

    /// <summary>Whether it depends on nothing that was looked at, and takes nothing away that others wrote: then it goes with whatever was written meanwhile.</summary>
    protected virtual bool OnlyAdds => false;

    /// <summary>What happened by it: at least one fact.</summary>
    /// <exception cref="ConflictException">Somebody else has changed the same since it was looked at.</exception>
    /// <exception cref="RefusedException">It cannot be carried out as things stand.</exception>
    public IReadOnlyList<Fact> Decide(ILedgerState state, Occasion occasion)
    {
        UserRegister.Admit(state, occasion);
        if (!GivenBy.Contains(occasion.By.Role)) throw Refusals.NotAllowed(occasion.By.Role, GivenBy);
        if (OwesReason && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        return Expected is { } seen ? DecideUpon(seen, state, occasion) : [.. Happens(state, occasion)];
    }

    protected abstract IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion);

    /// <summary>Where it is refused, that may be for what somebody else has done meanwhile: then that is told.</summary>
    private IReadOnlyList<Fact> DecideUpon(EntryPlace seen, ILedgerState state, Occasion occasion)
    {
        try
        {
            IReadOnlyList<Fact> facts = [.. Happens(state, occasion)];
            CheckSeen(seen, state, facts);
            return facts;
        }
        catch (RefusedException refusal) when (refusal is not (ConflictException or BrokenLedgerException or SentAlreadyException))
        {
            CheckSeen(seen, state, []);
            throw;
        }
    }

    private void CheckSeen(EntryPlace seen, ILedgerState state, IReadOnlyList<Fact> facts)
    {
        foreach (var key in StandsOn.Concat(StandsOnIn(state)).Concat(OnlyAdds ? [] : facts.Select(fact => fact.Subject)).Distinct())
            if (state.Find(key) is { } current && current.Version > seen) throw new ConflictException(key, seen, current, Wanted(current, facts));
    }

    private static Entity? Wanted(Entity current, IReadOnlyList<Fact> facts)
    {
        var wanted = facts.Where(fact => fact.Subject == current.Key).Aggregate(current, (entity, fact) => fact.Change(entity));
        return ReferenceEquals(wanted, current) ? null : wanted;
    }
}
