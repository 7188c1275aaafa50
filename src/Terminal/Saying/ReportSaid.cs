using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Saying;

/// <summary>What a unit says of a task on the command line.</summary>
/// <param name="Period">For which month.</param>
/// <param name="Account">What.</param>
internal sealed record ReportSaid(Period Period, Account Account);
