namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A plan went on a stage.</summary>
public abstract record PlanFact(int Year) : FactOf<Plan>
{
    public override EntityKey Subject => Plan.KeyOf(Year);
}
