namespace Luoshi.Ledger;

/// <summary>What an entry changes, within its place.</summary>
/// <param name="Kind">The noun: <c>task</c>.</param>
/// <param name="Id">Its id among those of its kind: <c>2025/13-1</c>.</param>
public readonly record struct EntityKey(string Kind, string Id)
{
    public override string ToString() => $"{Kind} {Id}";
}
