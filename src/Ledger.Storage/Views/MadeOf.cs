using System.Collections;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>Something that was worked out of a place's state.</summary>
/// <param name="Value">What it came to.</param>
/// <param name="Groups">The groups of entities that were looked at for it: while none of them changes, it stands.</param>
internal sealed record MadeOf(object? Value, IReadOnlySet<(string Kind, string Group)> Groups)
{
    /// <summary>How many entities it keeps, more or less.</summary>
    public int Weight => Value is ICollection list ? list.Count : 1;
}
