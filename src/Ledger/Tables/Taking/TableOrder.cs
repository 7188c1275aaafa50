using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Rows;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>How a file is to be taken in.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="By">Who takes it in, on which day.</param>
/// <param name="Goals">Tells numbers from words.</param>
public sealed record TableOrder(int Year, Occasion By, GoalReader Goals)
{
    /// <summary>The month that progress is about where no heading names one.</summary>
    public required Period Period { get; init; }

    /// <summary>What a plan that begins with the file is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>How the table was issued; null: it begins as a draft.</summary>
    public Issue? Issued { get; init; }

    /// <summary>The report that rows are found in; null where none was given.</summary>
    public PlanSource? Source { get; init; }

    /// <summary>The pieces of work that the words of a task are found to be; by default none.</summary>
    public Func<string, IReadOnlyList<TaskItem>> Items { get; init; } = _ => [];
}
