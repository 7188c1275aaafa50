namespace Luoshi.Ledger.Cases;

/// <summary>The task of a plan that a case hangs on.</summary>
public sealed record OnTask(int PlanYear, string Number);
