namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a published plan was given up, with leave. It stays in the table.</summary>
public sealed record TaskWithdrawn(int PlanYear, TaskNumber Number, DateOnly On, string Reason, string ApprovedBy) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with
    {
        Standing = TaskStanding.Withdrawn,
        Revisions = [.. before.Revisions, new Revision(On, Reason, ApprovedBy, before.Content)],
    };
}
