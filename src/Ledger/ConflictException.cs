namespace Luoshi.Ledger;

/// <summary>
/// Somebody else changed the same thing in the meantime: nothing was written. Both are told: what the command was given upon and would
/// have made of it, and what stands there now.
/// </summary>
public sealed class ConflictException : RefusedException
{
    /// <param name="key">What was changed.</param>
    /// <param name="seen">The last entry that the command was given upon.</param>
    /// <param name="current">What stands there now.</param>
    /// <param name="wanted">What the command would have made of it; null where it does not change it, or could not.</param>
    public ConflictException(EntityKey key, EntryPlace seen, Entity current, Entity? wanted) : base(
        $"已被别人改过：您看到的是账本到 {seen} 号分录时的内容，{current.Version} 号又改了，没有写。请看过新内容再改。",
        $"It was changed meanwhile: you saw the ledger up to entry {seen}, and {current.Version} changed it; nothing was written. Look at it again, then change it.") =>
        (Key, Seen, Current, Wanted) = (key, seen, current, wanted);

    /// <summary>The same, told with what was changed, by whom and from what to what.</summary>
    public ConflictException(ConflictException bare, string chinese, string english) : base(chinese, english) =>
        (Key, Seen, Current, Wanted) = (bare.Key, bare.Seen, bare.Current, bare.Wanted);

    public EntityKey Key { get; }

    public EntryPlace Seen { get; }

    public Entity Current { get; }

    public Entity? Wanted { get; }
}
