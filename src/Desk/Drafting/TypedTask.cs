namespace Luoshi.Desk.Drafting;

/// <summary>A task as somebody typed it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Goal">The numbers it is to reach, as they are written; they are read anew where they differ from what stood there.</param>
/// <param name="Lead">The unit that leads, by any of its names; empty: nobody yet.</param>
/// <param name="Supporters">Those that take part, by any of their names.</param>
/// <param name="Leader">The leader in charge; empty: whoever is in charge of the unit.</param>
/// <param name="Due">When it is to be done, as it was typed.</param>
public sealed record TypedTask(string Words, string Goal, string Lead, string Supporters, string Leader, string Due);
