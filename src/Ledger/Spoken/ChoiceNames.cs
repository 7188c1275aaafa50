using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Spoken;

/// <summary>What the choices are called that facts hold; a choice without a name here is shown as the program calls it.</summary>
internal static class ChoiceNames
{
    private static readonly Dictionary<Enum, string> _names = new()
    {
        [Vocabulary.Bound.Exact] = "等于",
        [Vocabulary.Bound.Min] = "不低于",
        [Vocabulary.Bound.Max] = "不超过",
        [Vocabulary.Bound.About] = "左右",
        [Vocabulary.Direction.None] = "不变",
        [Vocabulary.Direction.Up] = "增",
        [Vocabulary.Direction.Down] = "降",
        [Vocabulary.Nature.Level] = "总量",
        [Vocabulary.Nature.Rate] = "增长率",
        [Vocabulary.Nature.Ratio] = "比率",
        [Vocabulary.Nature.Delta] = "增减量",
        [Vocabulary.PlaceLevel.National] = "国家",
        [Vocabulary.PlaceLevel.Province] = "省级",
        [Vocabulary.PlaceLevel.Prefecture] = "地级",
        [Vocabulary.PlaceLevel.County] = "县级",
        [Vocabulary.PlaceLevel.Township] = "乡级",
        [PlanStage.Draft] = "拟定",
        [PlanStage.ForComment] = "征求意见",
        [PlanStage.Approved] = "审定",
        [PlanStage.Published] = "印发",
        [TaskKind.Headline] = "主要经济指标",
        [TaskKind.Quantified] = "量化指标",
        [TaskKind.Project] = "重点项目",
        [TaskKind.Qualitative] = "定性",
        [TaskList.Main] = "任务分解表",
        [TaskList.PracticalMatters] = "民生实事",
        [TaskList.FromAbove] = "上级报告涉及事项",
        [TaskOrigin.Report] = "政府工作报告",
        [TaskOrigin.Instruction] = "批示件",
        [TaskOrigin.Meeting] = "会议议定",
        [TaskOrigin.OrderFromAbove] = "上级交办",
        [TaskOrigin.Deputy] = "代表建议",
        [TaskStanding.Standing] = "在列",
        [TaskStanding.Split] = "已拆分",
        [TaskStanding.Merged] = "已并走",
        [TaskStanding.Withdrawn] = "已中止",
        [TaskStanding.Dropped] = "已删去",
        [ProgressWord.NotStarted] = "未启动",
        [ProgressWord.Slow] = "推进缓慢",
        [ProgressWord.UnderWay] = "正在推进",
        [ProgressWord.NearlyDone] = "基本完成",
        [ProgressWord.Done] = "已完成",
        [ProgressWord.MoreThanDone] = "超额完成",
        [ProgressWord.IntoNextYear] = "跨年度",
        [ProgressWord.Stopped] = "中止",
        [Post.Reporter] = "联络员",
        [Post.Head] = "负责人",
        [UnitPart.Answers] = "承办",
        [UnitPart.Coordinates] = "只协调",
        [LampOutcome.Lit] = "亮灯",
        [LampOutcome.NoData] = "无数据",
        [LampOutcome.NoRule] = "不适用",
        [Vocabulary.Lamps.LampStanding.Bad] = "差",
        [Vocabulary.Lamps.LampStanding.Warning] = "预警",
        [Vocabulary.Lamps.LampStanding.Good] = "好",
        [Vocabulary.Lamps.LampStanding.Neutral] = "其它",
        [Reminders.Channel.Mail] = "邮件",
        [Reminders.Channel.Webhook] = "网络推送",
        [Reminders.Channel.Hand] = "人工",
    };

    public static string Chinese(Enum choice) => choice switch
    {
        Role role => RoleNames.Chinese(role),
        Vintage vintage => VintageNames.Chinese(vintage),
        CaseKind kind => CaseNames.Chinese(kind),
        CaseOutcome outcome => CaseNames.Chinese(outcome),
        CaseSubjectKind subject => CaseNames.Chinese(subject),
        Omission omission => OmissionNames.Chinese(omission),
        Vocabulary.Lamps.LampInput input => LampWords.Chinese(input),
        Orders.OrderDeed deed => Orders.OrderNames.Chinese(deed),
        _ => _names.GetValueOrDefault(choice, choice.ToString()),
    };

    public static string English(Enum choice) => choice switch
    {
        Role role => RoleNames.English(role),
        Omission omission => OmissionNames.English(omission),
        CaseOutcome outcome => CaseNames.English(outcome),
        CaseSubjectKind subject => CaseNames.English(subject),
        Vocabulary.Lamps.LampInput input => LampWords.English(input),
        Orders.OrderDeed deed => Orders.OrderNames.English(deed),
        _ => SeparateWords.Of(choice.ToString()),
    };
}
