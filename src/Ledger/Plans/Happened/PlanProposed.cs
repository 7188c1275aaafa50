namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A plan was drawn up: a draft, whose tasks follow.</summary>
public sealed record PlanProposed(int Year, string Title, PlanSource? Source) : Fact
{
    public override EntityKey Subject => Plan.KeyOf(Year);

    public override Entity Change(Entity? before) => new Plan(Year) { Title = Title, Source = Source };
}
