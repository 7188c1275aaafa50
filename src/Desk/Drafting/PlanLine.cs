using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Drafting;

/// <summary>A year's plan in the list of plans.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Standing">How many tasks stand.</param>
/// <param name="Unread">How many of them nobody has confirmed yet.</param>
/// <param name="Open">How many have no unit that leads.</param>
public sealed record PlanLine(Plan Plan, int Standing, int Unread, int Open);
