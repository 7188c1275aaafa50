using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Owed;

/// <summary>What is owed, and for how much longer, in words.</summary>
public static class DebtNames
{
    public static string Chinese(Debt debt) => debt.Kind switch
    {
        DebtKind.SigningFor => "待签收",
        DebtKind.Answer => "退回待答复",
        DebtKind.Report => $"欠报 {debt.Period}",
        DebtKind.Redoing => $"退回重报 {debt.Period}",
        DebtKind.Signature => $"待{RoleNames.Chinese(debt.Role)}签 {debt.Period}",
        DebtKind.Verification => $"待核实 {debt.Period}",
        DebtKind.Closing => "待销号",
        DebtKind.OrderSigning => "督办单待签收",
        DebtKind.OrderAnswer => debt.IsOver ? "督办单超期未答复" : "督办单待答复",
        DebtKind.OrderDecision => "督办单待审定",
        _ => debt.IsOver ? "超过完成时限" : "临近完成时限",
    };

    public static string English(Debt debt) => debt.Kind switch
    {
        DebtKind.SigningFor => "to be signed for",
        DebtKind.Answer => "sent back, to be answered",
        DebtKind.Report => $"report for {debt.Period}",
        DebtKind.Redoing => $"report for {debt.Period} again",
        DebtKind.Signature => $"{RoleNames.English(debt.Role)} to sign {debt.Period}",
        DebtKind.Verification => $"{debt.Period} to be verified",
        DebtKind.Closing => "to be closed",
        DebtKind.OrderSigning => "order to be signed for",
        DebtKind.OrderAnswer => debt.IsOver ? "order not answered in time" : "order to be answered",
        DebtKind.OrderDecision => "order to be decided",
        _ => debt.IsOver ? "past its due date" : "near its due date",
    };

    public static string Chinese(CaseDebt debt) => (debt.Register?.Chinese ?? CaseNames.Chinese(debt.Case.Sort)) + Chinese(debt.Kind);

    public static string English(CaseDebt debt) => $"{debt.Register?.English ?? CaseNames.English(debt.Case.Sort)} {English(debt.Kind)}";

    public static string Chinese(CaseDebtKind kind) => kind switch
    {
        CaseDebtKind.Acceptance => "待受理",
        CaseDebtKind.Reply => "待答复",
        CaseDebtKind.Dispatch => "待派单",
        CaseDebtKind.SigningFor => "待签收",
        CaseDebtKind.Opinion => "待协办意见",
        CaseDebtKind.ReturnAnswer => "退单待答复",
        CaseDebtKind.ExtensionAnswer => "延期待审批",
        CaseDebtKind.Check => "待审核",
        CaseDebtKind.CallBack => "待回访",
        CaseDebtKind.LookAgain => "待回头看",
        CaseDebtKind.Urging => "待催办",
        CaseDebtKind.Escalation => "待报领导",
        _ => "待办结",
    };

    public static string English(CaseDebtKind kind) => kind switch
    {
        CaseDebtKind.Acceptance => "to be accepted",
        CaseDebtKind.Reply => "to be replied to",
        CaseDebtKind.Dispatch => "to be handed out",
        CaseDebtKind.SigningFor => "to be signed for",
        CaseDebtKind.Opinion => "opinion to be given",
        CaseDebtKind.ReturnAnswer => "sent back, to be answered",
        CaseDebtKind.ExtensionAnswer => "more time to be decided on",
        CaseDebtKind.Check => "to be checked",
        CaseDebtKind.CallBack => "to be called back",
        CaseDebtKind.LookAgain => "to be looked at again",
        CaseDebtKind.Urging => "to be urged",
        CaseDebtKind.Escalation => "a leader to be told",
        _ => "to be closed",
    };

    public static string Chinese(Owing owed) => owed is CaseDebt onCase ? Chinese(onCase) : Chinese((Debt)owed);

    public static string English(Owing owed) => owed is CaseDebt onCase ? English(onCase) : English((Debt)owed);

    public static string ChineseLeft(Owing debt) => debt.Left switch
    {
        null => "无时限",
        < 0 => $"超 {-debt.Left} 个工作日",
        0 => "今天到期",
        _ => $"剩 {debt.Left} 个工作日",
    };

    public static string EnglishLeft(Owing debt) => debt.Left switch
    {
        null => "no limit",
        < 0 => $"{Days(-debt.Left.Value)} over",
        0 => "today",
        _ => $"{Days(debt.Left.Value)} left",
    };

    private static string Days(int days) => days == 1 ? "1 working day" : $"{days} working days";
}
