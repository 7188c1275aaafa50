namespace Luoshi.Ledger;

/// <summary>A fact about an entity of one kind that is there already.</summary>
public abstract record FactOf<TEntity> : Fact where TEntity : Entity
{
    public sealed override Entity Change(Entity? before) => before is TEntity entity
        ? Change(entity)
        : throw new BrokenLedgerException(
            $"“{GetType().Name}”说的 {Subject} 在账本里不存在：前面的分录缺了。",
            $"{GetType().Name} speaks of {Subject}, which the ledger does not have: entries before it are missing.", "请从备份恢复。", "Restore a copy.");

    protected abstract TEntity Change(TEntity before);
}
