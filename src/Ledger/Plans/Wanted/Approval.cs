namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Leave that has to be named.</summary>
internal static class Approval
{
    public static RefusedException Missing => new(
        "改已经印发的计划要写明批准人。", "A change to a published plan needs the leader who approved it.");
}
