namespace Luoshi.Ledger.Spoken;

/// <summary>What facts are called when people read the entries.</summary>
public static class FactNames
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["AppealDecided"] = "裁定申诉",
        ["AssignmentDisputed"] = "退回任务",
        ["AssignmentUpheld"] = "维持交办",
        ["BulletinIssued"] = "印发通报",
        ["BulletinWithdrawn"] = "撤回通报",
        ["CauseRecognized"] = "认定客观原因",
        ["CauseWithdrawn"] = "撤销客观原因",
        ["ContactNamed"] = "登记联络员",
        ["DaySet"] = "设放假上班",
        ["EntryCorrected"] = "更正进展",
        ["EvidenceAttached"] = "附佐证",
        ["IndicatorDeclared"] = "登记指标",
        ["LampLit"] = "亮灯",
        ["LampOverridden"] = "改灯",
        ["LampOverrideWithdrawn"] = "撤销改灯",
        ["LampRulesAdopted"] = "启用亮灯规则",
        ["LeaderPutInCharge"] = "登记分管领导",
        ["LedgerOpened"] = "建账",
        ["MeasureLinked"] = "挂接指标",
        ["MeasureUnlinked"] = "撤销挂接",
        ["ObservationCorrected"] = "更正观测值",
        ["ObservationRecorded"] = "记观测值",
        ["OpeningWithdrawn"] = "收回建账",
        ["OrderAnswered"] = "答复督办单",
        ["OrderClosed"] = "督办单销号",
        ["OrderIssued"] = "下督办单",
        ["OrderRaised"] = "督办单升级",
        ["OrderSentBack"] = "退回督办答复",
        ["OrderSignedFor"] = "签收督办单",
        ["OrderWithdrawn"] = "撤回督办单",
        ["PlanApproved"] = "审定计划",
        ["PlanHeadRevised"] = "更正文号",
        ["PlanProposed"] = "拟定计划",
        ["PlanPublished"] = "印发计划",
        ["PlanReopened"] = "重新征求意见",
        ["PlanSentForComment"] = "征求意见",
        ["PointsWaived"] = "免扣",
        ["ProgressReported"] = "报进展",
        ["ProgressReturned"] = "退回重报",
        ["ProgressSigned"] = "签批进展",
        ["ProgressVerified"] = "核实进展",
        ["PromiseReleased"] = "公布兑现情况",
        ["PromiseWithdrawn"] = "撤回兑现情况",
        ["RegisterBegun"] = "开始用户登记",
        ["ReminderSent"] = "催办",
        ["ReportBeforeNamed"] = "登记上年报告",
        ["ScoreAppealed"] = "申诉",
        ["ScoreRulesAdopted"] = "采用评分办法",
        ["SnapshotReleased"] = "公开发布",
        ["SnapshotWithdrawn"] = "撤回公开发布",
        ["TaskConfirmed"] = "认可任务",
        ["TaskAssigned"] = "分派任务",
        ["TaskClosed"] = "办结销号",
        ["TaskDropped"] = "删去草案任务",
        ["TaskEdited"] = "改草案任务",
        ["TaskEnlarged"] = "并入任务",
        ["TaskMerged"] = "任务并走",
        ["TaskProposed"] = "列入任务",
        ["TaskReopened"] = "撤销销号",
        ["TaskRevised"] = "修订任务",
        ["TaskSignedFor"] = "签收任务",
        ["TaskSplit"] = "拆分任务",
        ["TaskWithdrawn"] = "中止任务",
        ["UnitEntered"] = "登记单位",
        ["UnitLeftOut"] = "不设这个单位",
        ["UnitPartSet"] = "定单位职责",
        ["UnitScored"] = "评分",
        ["UnitSucceeded"] = "单位变动",
        ["UserRegistered"] = "登记用户",
        ["UserRetired"] = "注销用户",
    };

    /// <summary>The kinds that have a name.</summary>
    public static IReadOnlyCollection<string> Known => _names.Keys;

    /// <param name="kind">As entries hold it; one that a newer program wrote is left as it is.</param>
    public static string Chinese(string kind) => _names.GetValueOrDefault(kind, kind);

    public static string English(string kind) => SeparateWords.Of(kind);
}
