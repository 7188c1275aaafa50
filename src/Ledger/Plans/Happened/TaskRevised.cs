namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a published plan was changed, with leave.</summary>
public sealed record TaskRevised(int PlanYear, TaskNumber Number, TaskContent Content, DateOnly On, string Reason, string ApprovedBy)
    : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with
    {
        Content = Content,
        Revisions = [.. before.Revisions, new Revision(On, Reason, ApprovedBy, before.Content)],
    };
}
