namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A change that changes nothing: entered, it would only hide the one before it.</summary>
internal static class Unchanged
{
    /// <exception cref="RefusedException">The task says all of it already.</exception>
    public static void Refuse(PlanTask task, TaskContent wanted)
    {
        if (!wanted.SaysTheSameAs(task.Content)) return;
        throw new RefusedException(
            $"没有要改的：第 {task.Number} 项写的已经是这样，没有记账。", $"Nothing to change: task {task.Number} says so already, and nothing was entered.");
    }
}
