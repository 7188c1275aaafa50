using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>What is owed, in the sentences of an office: which tasks, what, by when, how far over, which urging it is.</summary>
/// <param name="on">The day of the reminder: years other than its own are named.</param>
internal sealed class DebtSentence(DateOnly on)
{
    private const int MostWords = 40;

    /// <summary>Without a full stop.</summary>
    public string Of(AlikeDebts debts) =>
        $"{Tasks(debts)}{What(debts)}{When(debts)}{(debts.Times > 1 ? Plain($"（第{debts.Times}次催办）") : "")}";

    /// <summary>What is owed, without task and day.</summary>
    public string WhatOf(UrgedDebt urged) => What(new([urged]));

    public string NumberOf(PlanTask task) => $"{YearOf(task)}{task.Number}";

    /// <summary>With the year only where it is another than the reminder's.</summary>
    public string Day(DateOnly day) => day.Year == on.Year ? Plain($"{day.Month}月{day.Day}日") : Dates.Of(day);

    private string Tasks(AlikeDebts debts)
    {
        var task = debts.All[0].Debt.Task;
        var unit = debts.Role == Role.Leader ? task.Content.Lead : "";
        if (debts.All.Count == 1) return $"{unit}第{task.Number}项{OfYear(task)}“{Short(task.Content.Words.TrimEnd('。', '；', ' '))}”";
        var numbers = debts.All.GroupBy(urged => urged.Debt.Task.PlanYear)
            .Select(year => $"第{string.Join('、', year.Select(urged => urged.Debt.Task.Number))}项{OfYear(year.First().Debt.Task)}");
        return Plain($"{unit}{string.Join('、', numbers)}（共{debts.All.Count}项）");
    }

    // Behind the number: before it, "1." and "2025年" would read like one number.
    private string OfYear(PlanTask task) => task.PlanYear == on.Year ? "" : Plain($"（{task.PlanYear}年）");

    private string What(AlikeDebts debts) => debts.Kind switch
    {
        DebtKind.SigningFor => "尚未签收",
        DebtKind.Report => $"{MonthOf(debts)}进展未报送",
        DebtKind.Redoing => $"{MonthOf(debts)}进展退回后未重报",
        DebtKind.Signature => $"{MonthOf(debts)}进展待{(debts.Role == Role.Leader ? "您" : "单位负责人")}签批",
        DebtKind.Answer => "退回待答复",
        DebtKind.Verification => $"{MonthOf(debts)}进展待核实",
        DebtKind.Closing => "已办完，待销号",
        DebtKind.OrderSigning => "督办单尚未签收",
        DebtKind.OrderAnswer => "督办单未答复",
        DebtKind.OrderDecision => "督办答复待审定",
        _ => debts.IsOver ? "没有按时限完成" : "临近完成时限",
    };

    private string When(AlikeDebts debts) => debts switch
    {
        { By: not { } } => "",
        { Left: < 0 } => Plain($"，应于{Day(debts.By.Value)}前{Doing(debts.Kind)}，已超期{-debts.Left}个工作日"),
        { Left: 0 } => Plain($"，请于{Day(debts.By.Value)}前{Doing(debts.Kind)}（今天到期）"),
        _ => Plain($"，请于{Day(debts.By.Value)}前{Doing(debts.Kind)}（还有{debts.Left}个工作日）"),
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

    private string MonthOf(AlikeDebts debts) => debts.Period is not { } month ? "" : month.Year == on.Year ? Plain($"{month.Month}月") : Plain($"{month.Year}年{month.Month}月");

    private static string Short(string words) => new StringInfo(words) is { LengthInTextElements: > MostWords } many ? many.SubstringByTextElements(0, MostWords) + "…" : words;

    private static string Plain(FormattableString words) => FormattableString.Invariant(words);
}
