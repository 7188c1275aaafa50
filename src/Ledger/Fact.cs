namespace Luoshi.Ledger;

/// <summary>
/// What happened, in the past tense: it changes one entity, and says itself how. It is not checked again when it is replayed: it
/// did happen.
/// </summary>
public abstract record Fact
{
    /// <summary>What it changes.</summary>
    public abstract EntityKey Subject { get; }

    /// <summary>The entity after it. Nothing but the entity before it and the fact decide.</summary>
    public abstract Entity Change(Entity? before);
}
