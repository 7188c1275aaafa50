namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a draft was given to units and a leader.</summary>
public sealed record TaskAssigned(int PlanYear, TaskNumber Number, string Lead, IReadOnlyList<string> Supporters, string Leader)
    : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with
    {
        Content = before.Content with { Lead = Lead, Supporters = Supporters, Leader = Leader },
    };
}
