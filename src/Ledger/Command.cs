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

    /// <summary>The version of <see cref="Target"/> that it was given on; null where it stands on none.</summary>
    public EntryPlace? Expected { get; init; }

    /// <summary>The entity that <see cref="Expected"/> speaks of.</summary>
    public virtual EntityKey? Target => null;

    /// <summary>
    /// What it will look at, as far as that can be told before: a store that is far away brings all of it in one journey. Nothing but
    /// speed depends on it.
    /// </summary>
    public virtual IEnumerable<EntityKey> LooksAt => Target is { } key ? [key] : [];

    /// <summary>What happened by it: at least one fact.</summary>
    /// <exception cref="RefusedException">It cannot be carried out as things stand.</exception>
    public IReadOnlyList<Fact> Decide(ILedgerState state, Occasion occasion)
    {
        UserRegister.Admit(state, occasion);
        if (!GivenBy.Contains(occasion.By.Role)) throw Refusals.NotAllowed(occasion.By.Role, GivenBy);
        if (OwesReason && string.IsNullOrWhiteSpace(occasion.Reason)) throw Refusals.ReasonOwed;
        if (Expected is { } seen && Target is { } key && state.Find(key) is var current && (current?.Version ?? EntryPlace.None) != seen)
            throw new ConflictException(key, seen, current, null);
        return [.. Happens(state, occasion)];
    }

    protected abstract IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion);
}
