namespace Luoshi.Ledger.Cases;

/// <summary>What the kinds, stages, outcomes and subjects of cases are called.</summary>
public static class CaseNames
{
    private static readonly CaseOutcome[] _ofCorrections = [CaseOutcome.Corrected, CaseOutcome.Explained, CaseOutcome.NothingWrong];

    private static readonly CaseOutcome[] _ofQuestions = [CaseOutcome.Answered];

    /// <summary>What a case of a kind can come to.</summary>
    public static IReadOnlyList<CaseOutcome> OutcomesOf(CaseKind kind) => kind == CaseKind.Question ? _ofQuestions : _ofCorrections;

    public static string Chinese(CaseKind kind) => kind == CaseKind.Question ? "代表提问" : "纠错";

    public static string English(CaseKind kind) => kind == CaseKind.Question ? "deputy's question" : "correction";

    public static string Chinese(CaseStage stage) => stage switch
    {
        CaseStage.Received => "待受理",
        CaseStage.Declined => "不予受理",
        CaseStage.Accepted => "办理中",
        CaseStage.Handed => "已派单",
        CaseStage.Replied => "已答复待审核",
        _ => "办结",
    };

    public static string English(CaseStage stage) => stage switch
    {
        CaseStage.Received => "to be accepted",
        CaseStage.Declined => "not accepted",
        CaseStage.Accepted => "being handled",
        CaseStage.Handed => "handed to a unit",
        CaseStage.Replied => "replied, to be checked",
        _ => "closed",
    };

    public static string Chinese(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Corrected => "已更正",
        CaseOutcome.Explained => "已解释",
        CaseOutcome.Answered => "已答复",
        _ => "核查无误",
    };

    public static string English(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Corrected => "corrected",
        CaseOutcome.Explained => "explained",
        CaseOutcome.Answered => "answered",
        _ => "nothing wrong",
    };

    public static string Chinese(CaseSubjectKind kind) => kind switch
    {
        CaseSubjectKind.Task => "任务",
        CaseSubjectKind.Indicator => "指标",
        CaseSubjectKind.Unit => "单位",
        CaseSubjectKind.Promise => "上年承诺",
        _ => "报告原文",
    };

    public static string English(CaseSubjectKind kind) => kind switch
    {
        CaseSubjectKind.Task => "task",
        CaseSubjectKind.Indicator => "indicator",
        CaseSubjectKind.Unit => "unit",
        CaseSubjectKind.Promise => "last year's promise",
        _ => "passage of the report",
    };
}
