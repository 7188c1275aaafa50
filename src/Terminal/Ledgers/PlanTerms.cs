using Luoshi.Ledger.Plans;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What the nouns of a plan are called on the screen.</summary>
internal static class PlanTerms
{
    public static string Of(Language language, PlanStage stage) => stage switch
    {
        PlanStage.Draft => Say(language, "拟定", "draft"),
        PlanStage.ForComment => Say(language, "征求意见", "out for comment"),
        PlanStage.Approved => Say(language, "审定", "approved"),
        _ => Say(language, "印发", "published"),
    };

    public static string Of(Language language, TaskKind kind) => kind switch
    {
        TaskKind.Headline => Say(language, "主要指标", "headline"),
        TaskKind.Quantified => Say(language, "量化", "quantified"),
        TaskKind.Project => Say(language, "项目", "project"),
        _ => Say(language, "定性", "qualitative"),
    };

    public static string Of(Language language, TaskList list) => list switch
    {
        TaskList.Main => Say(language, "任务分解表", "task table"),
        TaskList.PracticalMatters => Say(language, "民生实事", "practical matters (民生实事)"),
        _ => Say(language, "上级报告涉及本地事项", "asked by the level above"),
    };

    public static string Of(Language language, TaskOrigin origin) => origin switch
    {
        TaskOrigin.Report => Say(language, "政府工作报告", "government work report"),
        TaskOrigin.Instruction => Say(language, "领导批示", "a leader's note"),
        TaskOrigin.Meeting => Say(language, "会议议定", "decision of a meeting"),
        TaskOrigin.OrderFromAbove => Say(language, "上级交办", "order from above"),
        _ => Say(language, "代表建议、委员提案", "deputy's suggestion"),
    };

    public static string Of(Language language, TaskStanding standing) => standing switch
    {
        TaskStanding.Split => Say(language, "已拆分为", "split into"),
        TaskStanding.Merged => Say(language, "已并入", "merged into"),
        TaskStanding.Dropped => Say(language, "已删去", "dropped"),
        TaskStanding.Withdrawn => Say(language, "已中止", "withdrawn"),
        _ => "",
    };

    public static string Of(Language language, ShiftedField field) => field switch
    {
        ShiftedField.Words => Say(language, "任务内容", "words"),
        ShiftedField.Lead => Say(language, "牵头单位", "lead"),
        ShiftedField.Supporters => Say(language, "配合单位", "supporters"),
        ShiftedField.Leader => Say(language, "牵头领导", "leader"),
        ShiftedField.Due => Say(language, "完成时限", "due"),
        ShiftedField.Measure => Say(language, "目标", "goal"),
        ShiftedField.Schedule => Say(language, "进度安排", "schedule"),
        ShiftedField.Start => Say(language, "计划开工", "planned start"),
        ShiftedField.Registration => Say(language, "入库", "registration"),
        ShiftedField.Funds => Say(language, "资金支付", "funds"),
        _ => Say(language, "中止", "withdrawn"),
    };

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}
