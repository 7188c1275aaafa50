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
}
