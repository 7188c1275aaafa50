using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>Tells the numbers that a task is to reach from what stands in a table.</summary>
/// <param name="words">The task.</param>
/// <param name="goal">Its goal; empty where the table has none for it.</param>
public delegate IReadOnlyList<Measure> GoalReader(string words, string goal);
