namespace Luoshi.Ledger;

/// <summary>The ledger itself is damaged or not to be read: what, where, and what to do, in both languages.</summary>
public class BrokenLedgerException(string chinese, string english) : RefusedException(chinese, english);
