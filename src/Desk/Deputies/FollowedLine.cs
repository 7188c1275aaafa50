using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Desk.Deputies;

/// <summary>A task that a deputy follows, as far as it is public.</summary>
/// <param name="Task">The task.</param>
/// <param name="Before">How it stood a month before, where that is another word; null where it is the same, or was not known.</param>
public sealed record FollowedLine(PublicTask Task, PublicWord? Before);
