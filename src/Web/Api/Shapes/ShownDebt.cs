using Luoshi.Ledger.Owed;

namespace Luoshi.Web.Api.Shapes;

/// <summary>Something that somebody owes on a task.</summary>
/// <param name="Id">The same for the same thing on any day.</param>
/// <param name="Kind">signing-for, answer, report, redoing, signature, verification, closing, completion, order-signing, order-answer or order-decision.</param>
/// <param name="Task">The number of the task.</param>
/// <param name="Debtor">A unit, a leader by name, or the supervision office.</param>
/// <param name="Role">In what role.</param>
/// <param name="IsOver">Whether its last day is over.</param>
public sealed record ShownDebt(string Id, string Kind, string Task, string Debtor, string Role, bool IsOver)
{
    public string? Period { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>The last day for it; not there where no time limit is known.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Working days left; negative when it is over.</summary>
    public int? Left { get; init; }

    /// <summary>What is owed, in Chinese.</summary>
    public string? Words { get; init; }

    internal static ShownDebt Of(Debt debt) => new(debt.Id, Code.Of(debt.Kind), debt.Task.Number.ToString(), debt.Debtor, Code.Of(debt.Role), debt.IsOver)
    {
        Period = debt.Period?.ToString(),
        Since = debt.Since,
        By = debt.By,
        Left = debt.Left,
        Words = DebtNames.Chinese(debt),
    };
}
