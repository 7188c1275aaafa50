using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk.Policies;

/// <summary>The time limits for one thing.</summary>
/// <param name="For">For what.</param>
/// <param name="Now">What holds on the day; null where none is known: nothing is late then.</param>
/// <param name="Others">What held before, and what will hold later, the latest first.</param>
public sealed record LimitLine(LimitedThing For, TimeLimit? Now, IReadOnlyList<TimeLimit> Others);
