using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Workbenches;

/// <summary>Who may see what is not public of a task.</summary>
internal static class Sight
{
    public static bool Sees(this Actor who, PlanTask task) => who.Role switch
    {
        Role.Supervisor or Role.Leader or Role.Auditor => true,
        Role.Reporter or Role.UnitHead => who.Unit.Length > 0 && (task.Content.Lead == who.Unit || task.Content.Supporters.Contains(who.Unit)),
        _ => false,
    };

    /// <summary>Orders to a unit are between it and the office; leaders and auditors see them.</summary>
    public static bool SeesOrdersTo(this Actor who, string unit) => who.Role switch
    {
        Role.Supervisor or Role.Leader or Role.Auditor => true,
        Role.Reporter or Role.UnitHead => who.Unit.Length > 0 && who.Unit == unit,
        _ => false,
    };
}
