namespace Luoshi.Ledger;

/// <summary>State that is held still while it is read.</summary>
public interface IHeldState : ILedgerState, IDisposable;
