using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Desk.Deputies;

/// <summary>What a deputy finds when they have signed in: what they follow and what they asked.</summary>
/// <param name="Board">What is public of the year; null where nothing is.</param>
/// <param name="Lines">What they follow, by its number.</param>
/// <param name="Asked">Their questions, the last first.</param>
public sealed record FollowList(Scoreboard? Board, IReadOnlyList<FollowedLine> Lines, IReadOnlyList<AskedLine> Asked);
