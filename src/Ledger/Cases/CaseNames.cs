namespace Luoshi.Ledger.Cases;

/// <summary>What the kinds, stages, outcomes and subjects of cases are called.</summary>
public static class CaseNames
{
    private static readonly CaseOutcome[] _ofCorrections = [CaseOutcome.Corrected, CaseOutcome.Explained, CaseOutcome.NothingWrong];

    private static readonly CaseOutcome[] _ofQuestions = [CaseOutcome.Answered];

    /// <summary>What a case of a kind can come to.</summary>
    public static IReadOnlyList<CaseOutcome> OutcomesOf(CaseKind kind) => kind == CaseKind.Question ? _ofQuestions : _ofCorrections;

    public static string Chinese(CaseKind kind) => kind switch { CaseKind.Question => "代表提问", CaseKind.OfRegister => "办件", _ => "纠错" };

    public static string English(CaseKind kind) => kind switch { CaseKind.Question => "deputy's question", CaseKind.OfRegister => "case", _ => "correction" };

    public static string Chinese(CaseStage stage) => stage switch
    {
        CaseStage.Received => "待受理",
        CaseStage.Declined => "不予受理",
        CaseStage.Accepted => "办理中",
        CaseStage.Handed => "已派单",
        CaseStage.Replied => "已答复待审核",
        CaseStage.Suspended => "挂起",
        CaseStage.Checked => "待回访",
        CaseStage.Merged => "并案",
        CaseStage.Archived => "归档",
        CaseStage.Voided => "作废",
        _ => "办结",
    };

    public static string English(CaseStage stage) => stage switch
    {
        CaseStage.Received => "to be accepted",
        CaseStage.Declined => "not accepted",
        CaseStage.Accepted => "being handled",
        CaseStage.Handed => "handed to a unit",
        CaseStage.Replied => "replied, to be checked",
        CaseStage.Suspended => "suspended",
        CaseStage.Checked => "to be called back",
        CaseStage.Merged => "merged",
        CaseStage.Archived => "filed",
        CaseStage.Voided => "struck off",
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
        CaseSubjectKind.Record => "台账记录",
        _ => "报告原文",
    };

    public static string English(CaseSubjectKind kind) => kind switch
    {
        CaseSubjectKind.Task => "task",
        CaseSubjectKind.Indicator => "indicator",
        CaseSubjectKind.Unit => "unit",
        CaseSubjectKind.Promise => "last year's promise",
        CaseSubjectKind.Record => "record",
        _ => "passage of the report",
    };

    public static string Chinese(HandingPart part) => part switch { HandingPart.Lead => "主办", HandingPart.Support => "协办", _ => "分办" };

    public static string English(HandingPart part) => part switch { HandingPart.Lead => "leads", HandingPart.Support => "supports", _ => "answers apart" };
}
