using Luoshi.Desk.Workbenches;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A unit of a plan.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Led">How many tasks it leads.</param>
/// <param name="Shared">How many more it takes part in.</param>
/// <param name="Owed">How much it owes today.</param>
/// <param name="Over">How much of that is over time.</param>
public sealed record ShownUnit(string Name, int Led, int Shared, int Owed, int Over)
{
    internal static ShownUnit Of(UnitLine line) => new(line.Name, line.Led, line.Shared, line.Owed, line.Over);
}
