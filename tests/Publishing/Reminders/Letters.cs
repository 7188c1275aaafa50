using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.Reminders;

namespace Luoshi.Publishing.Tests.Reminders;

/// <summary>Reminders of the office of 云牧县, made by hand.</summary>
internal static class Letters
{
    private const string Issuer = "云牧县人民政府督查室";

    private static readonly DateOnly _day = new(2026, 11, 30);

    /// <summary>Everything that a unit can owe, once and several times over.</summary>
    public static ReminderLetter ToUnit { get; } = Of(
        "水利局",
        Urged(DebtKind.SigningFor, 31, "新建农村饮水安全巩固提升工程3处。", new(2026, 11, 26), -2),
        Urged(DebtKind.Report, 3, "完成城东供水管网改造18公里", new(2026, 11, 6), -16, new(2026, 10), times: 3),
        Urged(DebtKind.Report, 7, "改造灌区渠道62公里", new(2026, 11, 6), -16, new(2026, 10), times: 3),
        Urged(DebtKind.Report, 12, "治理中小河流2条", new(2026, 11, 6), -16, new(2026, 10), times: 3),
        Urged(DebtKind.Redoing, 5, "推进云牧河综合治理，" + new string('扩', 40), new(2026, 11, 30), 0, new(2026, 9)),
        Urged(DebtKind.Signature, 9, "建成抗旱应急水源井12眼", new(2026, 12, 1), 1, new(2026, 10), Role.UnitHead),
        Urged(DebtKind.Completion, 14, "完成水库除险加固1座", new(2026, 12, 10), 8, role: Role.UnitHead),
        Urged(DebtKind.OrderAnswer, 12, "治理中小河流2条", new(2026, 11, 25), -3),
        Urged(DebtKind.OrderSigning, 22, "新建雨水泵站2座", new(2026, 12, 1), 1),
        Urged(DebtKind.Report, 18, "开展节水型社会建设", null, null, new(2026, 10)));

    public static ReminderLetter ToLeader { get; } = Of(
        "陈县长",
        Urged(DebtKind.Signature, 3, "完成城东供水管网改造18公里", new(2026, 11, 27), -1, new(2026, 10), Role.Leader),
        Urged(DebtKind.Signature, 7, "改造灌区渠道62公里", new(2026, 11, 27), -1, new(2026, 10), Role.Leader));

    /// <summary>What readers point out and a deputy asked, between tasks.</summary>
    public static ReminderLetter OnCases { get; } = Of(
        "水利局",
        Case(3, CaseKind.Correction, CaseDebtKind.Reply, "13 改造灌区渠道62公里", new(2026, 11, 26), -2, times: 2),
        Case(4, CaseKind.Correction, CaseDebtKind.Reply, "水利局", new(2026, 12, 2), 2),
        Case(5, CaseKind.Correction, CaseDebtKind.Reply, "16 完成水库除险加固1座", new(2026, 12, 2), 2),
        Case(6, CaseKind.Question, CaseDebtKind.Reply, "7 治理中小河流2条", new(2026, 11, 30), 0),
        Urged(DebtKind.Report, 3, "完成城东供水管网改造18公里", new(2026, 12, 7), 5, new(2026, 11)));

    /// <summary>After the turn of the year, years are named.</summary>
    public static ReminderLetter InJanuary { get; } = new(
        new("水利局", new(2027, 1, 5), [Urged(DebtKind.Report, 3, "完成城东供水管网改造18公里", new(2026, 12, 7), -20, new(2026, 11))]), Issuer)
    {
        AnswerBy = new(2027, 1, 8),
    };

    private static ReminderLetter Of(string debtor, params UrgedDebt[] debts) => new(new Reminder(debtor, _day, debts), Issuer);

    private static UrgedDebt Case(int number, CaseKind sort, CaseDebtKind kind, string about, DateOnly by, int left, int times = 1) => new(
        new CaseDebt(kind, new Case(2026, number) { Sort = sort, About = new(2026, CaseSubjectKind.Task, "1", about), Words = "读者写的话不进催办件", Letter = "5f0c", On = new(2026, 11, 20) }, "水利局", Role.Reporter) { By = by, Left = left }, times);

    private static UrgedDebt Urged(DebtKind kind, int number, string words, DateOnly? by, int? left, Period? month = null, Role role = Role.Reporter, int times = 1)
    {
        var task = new PlanTask(2026, new(TaskList.Main, number)) { Content = new(words) { Lead = "水利局", Leader = "陈县长" } };
        return new(new Debt(kind, task, role == Role.Leader ? "陈县长" : "水利局", role) { Period = month, By = by, Left = left }, times);
    }
}
