using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>What the office has to verify, the longest waiting first, and the one that is open.</summary>
/// <param name="Waiting">All of them.</param>
/// <param name="InSigning">How many more are handed in and wait for signatures.</param>
/// <param name="Open">The task of the one that is open; null where nothing waits.</param>
/// <param name="Period">The month of the one that is open.</param>
public sealed record ToVerify(IReadOnlyList<QueuedReport> Waiting, int InSigning, TaskFile? Open, Period Period);
