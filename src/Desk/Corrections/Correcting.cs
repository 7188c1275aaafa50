using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Corrections;

/// <summary>A correction that somebody told the office: there is no form, and nothing by which its reader asks or is reached.</summary>
public static class Correcting
{
    public static ReceiveCorrection Of(PlanTask task, string words) => new(
        new(task.PlanYear, CaseSubjectKind.Task, task.Number.ToString(), $"{task.Number} {task.Content.Words}"), words, OpenForm.NewLetter(), LeftContact: false);
}
