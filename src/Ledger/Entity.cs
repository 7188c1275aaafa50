using System.Text.Json.Serialization;

namespace Luoshi.Ledger;

/// <summary>
/// Something that entries are about, as they have left it: computed from them and kept only to be found quickly. What it looks
/// like follows from the entries alone.
/// </summary>
public abstract record Entity
{
    public abstract EntityKey Key { get; }

    /// <summary>The entry that changed it last; whoever changes it says which version they have seen.</summary>
    [JsonIgnore]
    public EntryPlace Version { get; init; }

    /// <summary>
    /// What else changes when it does, by arithmetic alone: the same fold makes it, so that it needs no entries of its own and can be computed again. Each is whole, as it is
    /// afterwards; what follows has nothing that follows of its own.
    /// </summary>
    /// <param name="state">The state before it changed.</param>
    /// <param name="before">As it was; null where it is new.</param>
    public virtual IEnumerable<Entity> Following(ILedgerState state, Entity? before) => [];
}
