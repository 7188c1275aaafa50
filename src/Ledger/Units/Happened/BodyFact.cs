namespace Luoshi.Ledger.Units.Happened;

/// <summary>Something became of a body.</summary>
public abstract record BodyFact(string Unit) : Fact
{
    public override EntityKey Subject => UnitBody.KeyOf(Unit);

    public sealed override Entity Change(Entity? before) => Change(before as UnitBody ?? new UnitBody(Unit));

    protected abstract UnitBody Change(UnitBody before);
}
