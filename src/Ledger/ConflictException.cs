namespace Luoshi.Ledger;

/// <summary>
/// Somebody else changed the same thing in the meantime: nothing was written. Both are told: what the command was given on, and
/// what stands there now.
/// </summary>
public sealed class ConflictException(EntityKey key, EntryPlace seen, Entity? current, Entry? last) : RefusedException(
    $"{key} 已被别人改过：您看到的是第 {seen} 号分录时的内容，现在是第 {current?.Version} 号{(last is null ? "" : $"（{last.By.Name}，{last.Kind}）")}。请看过新内容再改。",
    $"{key} was changed meanwhile: you saw it as of entry {seen}, it now stands at {current?.Version}{(last is null ? "" : $" ({last.By.Name}, {last.Kind})")}. Look at it again, then change it.")
{
    public EntityKey Key { get; } = key;

    /// <summary>The version that the command was given on.</summary>
    public EntryPlace Seen { get; } = seen;

    /// <summary>What stands there now.</summary>
    public Entity? Current { get; } = current;
}
