using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>What is owed, in the sentences of an office: which tasks, what, by when, how far over, which urging it is.</summary>
/// <param name="on">The day of the reminder: years other than its own are named.</param>
internal sealed class DebtSentence(DateOnly on)
{
    private const int MostWords = 40;

    /// <summary>Without a full stop.</summary>
    public string Of(AlikeDebts debts) =>
        $"{(debts.First is CaseDebt ? Cases(debts) : Tasks(debts))}{WhatOf(debts.First)}{When(debts)}{(debts.Times > 1 ? Plain($"（第{debts.Times}次催办）") : "")}";

    /// <summary>What is owed, without task and day.</summary>
    public string WhatOf(Owing owed) => owed is Debt debt ? What(debt) : DebtNames.Chinese(((CaseDebt)owed).Kind);

    /// <summary>What it is owed on: the number of the task, or the case.</summary>
    public string NumberOf(Owing owed) => owed is Debt debt ? $"{YearOf(debt.Task)}{debt.Task.Number}" : ((CaseDebt)owed).Case.Name.ToString();

    /// <summary>The same in words. What a reader wrote, and what a case of a register is about, goes into no letter: it is read where one is signed in.</summary>
    public static string WordsOf(Owing owed) => owed is Debt debt ? debt.Task.Content.Words : About((CaseDebt)owed);

    /// <summary>With the year only where it is another than the reminder's.</summary>
    public string Day(DateOnly day) => day.Year == on.Year ? Plain($"{day.Month}月{day.Day}日") : Dates.Of(day);

    private string Tasks(AlikeDebts debts)
    {
        var task = ((Debt)debts.First).Task;
        var unit = debts.First.Role == Role.Leader ? task.Content.Lead : "";
        if (debts.All.Count == 1) return $"{unit}第{task.Number}项{OfYear(task)}“{Short(task.Content.Words.TrimEnd('。', '；', ' '))}”";
        var numbers = debts.All.Select(urged => ((Debt)urged.Debt).Task).GroupBy(each => each.PlanYear)
            .Select(year => $"第{string.Join('、', year.Select(each => each.Number))}项{OfYear(year.First())}");
        return Plain($"{unit}{string.Join('、', numbers)}（共{debts.All.Count}项）");
    }

    private static string Cases(AlikeDebts debts)
    {
        var cases = debts.All.Select(urged => (CaseDebt)urged.Debt).ToList();
        return cases is [var only] ? Plain($"{About(only)}（{only.Case.Name}）") : Plain($"{SortOf(cases[0])}{string.Join('、', cases.Select(debt => debt.Case.Name))}（共{cases.Count}件）");
    }

    private static string About(CaseDebt debt) => debt.Register is null ? $"{SortOf(debt)}“{Short(debt.Case.About.Words.TrimEnd('。', '；', ' '))}”" : SortOf(debt);

    private static string SortOf(CaseDebt debt) => debt.Register?.Chinese ?? CaseNames.Chinese(debt.Case.Sort);

    // Behind the number: before it, "1." and "2025年" would read like one number.
    private string OfYear(PlanTask task) => task.PlanYear == on.Year ? "" : Plain($"（{task.PlanYear}年）");

    private string What(Debt debt) => debt.Kind switch
    {
        DebtKind.SigningFor => "尚未签收",
        DebtKind.Report => $"{MonthOf(debt)}进展未报送",
        DebtKind.Redoing => $"{MonthOf(debt)}进展退回后未重报",
        DebtKind.Signature => $"{MonthOf(debt)}进展待{(debt.Role == Role.Leader ? "您" : "单位负责人")}签批",
        DebtKind.Answer => "退回待答复",
        DebtKind.Verification => $"{MonthOf(debt)}进展待核实",
        DebtKind.Closing => "已办完，待销号",
        DebtKind.OrderSigning => "督办单尚未签收",
        DebtKind.OrderAnswer => "督办单未答复",
        DebtKind.OrderDecision => "督办答复待审定",
        _ => debt.IsOver ? "没有按时限完成" : "临近完成时限",
    };

    private string When(AlikeDebts debts) => debts switch
    {
        { By: not { } } => "",
        { Left: < 0 } => Plain($"，应于{Day(debts.By.Value)}前{Doing(debts.First)}，已超期{-debts.Left}个工作日"),
        { Left: 0 } => Plain($"，请于{Day(debts.By.Value)}前{Doing(debts.First)}（今天到期）"),
        _ => Plain($"，请于{Day(debts.By.Value)}前{Doing(debts.First)}（还有{debts.Left}个工作日）"),
    };

    private static string Doing(Owing owed) => owed is Debt debt ? Doing(debt.Kind) : Doing(((CaseDebt)owed).Kind);

    private static string Doing(CaseDebtKind kind) => kind switch
    {
        CaseDebtKind.Acceptance => "受理",
        CaseDebtKind.Reply or CaseDebtKind.ReturnAnswer => "答复",
        CaseDebtKind.Dispatch => "派单",
        CaseDebtKind.SigningFor => "签收",
        CaseDebtKind.Opinion => "提出协办意见",
        CaseDebtKind.ExtensionAnswer => "审批",
        CaseDebtKind.Check => "审核",
        CaseDebtKind.CallBack => "回访",
        CaseDebtKind.LookAgain => "回头看",
        CaseDebtKind.Urging => "催办",
        CaseDebtKind.Escalation => "报领导",
        _ => "办结",
    };

    private static string Doing(DebtKind kind) => kind switch
    {
        DebtKind.SigningFor => "签收",
        DebtKind.Report => "报送",
        DebtKind.Redoing => "重报",
        DebtKind.Signature => "签批",
        DebtKind.Answer => "答复",
        DebtKind.Verification => "核实",
        DebtKind.Closing => "销号",
        DebtKind.OrderSigning => "签收",
        DebtKind.OrderAnswer => "答复",
        DebtKind.OrderDecision => "审定",
        _ => "完成",
    };

    private string YearOf(PlanTask task) => task.PlanYear == on.Year ? "" : Plain($"{task.PlanYear}年");

    private string MonthOf(Debt debt) => debt.Period is not { } month ? "" : month.Year == on.Year ? Plain($"{month.Month}月") : Plain($"{month.Year}年{month.Month}月");

    private static string Short(string words) => new StringInfo(words) is { LengthInTextElements: > MostWords } many ? many.SubstringByTextElements(0, MostWords) + "…" : words;

    private static string Plain(FormattableString words) => FormattableString.Invariant(words);
}
