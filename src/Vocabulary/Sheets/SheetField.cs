namespace Luoshi.Vocabulary.Sheets;

/// <summary>What a column of a table that an office keeps can be about.</summary>
public enum SheetField
{
    /// <summary>序号</summary>
    Number,

    /// <summary>类别、方面</summary>
    Chapter,

    /// <summary>主题</summary>
    Theme,

    /// <summary>任务来源</summary>
    Origin,

    /// <summary>工作任务</summary>
    Words,

    /// <summary>工作内容: pieces of work under a task that has a column of its own</summary>
    Items,

    /// <summary>年度目标</summary>
    Goal,

    /// <summary>任务类型: 主要指标、量化、项目、定性</summary>
    Kind,

    /// <summary>工作措施</summary>
    Measures,

    /// <summary>季度节点</summary>
    Nodes,

    /// <summary>完成时限</summary>
    Due,

    /// <summary>牵头领导</summary>
    Leader,

    /// <summary>牵头单位</summary>
    Lead,

    /// <summary>配合单位</summary>
    Supporters,

    /// <summary>责任人</summary>
    Person,

    /// <summary>投资额、资金来源</summary>
    Funds,

    /// <summary>进展情况; a month or quarter in the heading says for when</summary>
    Progress,

    /// <summary>进展状态: 未启动、正在推进、已完成 …</summary>
    State,

    /// <summary>累计完成: the number that the goal stands at</summary>
    Value,

    /// <summary>完成率</summary>
    Rate,

    /// <summary>是否达序时</summary>
    OnPace,

    /// <summary>存在问题</summary>
    Problem,

    /// <summary>原因</summary>
    Cause,

    /// <summary>下步举措</summary>
    NextStep,

    /// <summary>需协调事项</summary>
    Needs,

    /// <summary>佐证材料</summary>
    Evidence,

    /// <summary>督查意见</summary>
    Opinion,

    /// <summary>备注</summary>
    Remarks,

    /// <summary>单位, in a list of units</summary>
    Unit,

    /// <summary>单位负责人</summary>
    Head,

    HeadPhone,

    HeadEmail,

    /// <summary>联络员</summary>
    Reporter,

    ReporterPhone,

    ReporterEmail,

    /// <summary>职务 of the leader</summary>
    Title,

    /// <summary>起始日期</summary>
    From,

    /// <summary>终止日期</summary>
    Until,

    /// <summary>原因, in a file that was handed back</summary>
    Reasons,

    /// <summary>指标, in a table of statistics</summary>
    Indicator,

    /// <summary>计量单位</summary>
    UnitOfMeasure,

    /// <summary>绝对量: of a month, or cumulated</summary>
    Amount,

    /// <summary>同比: of the amount that it stands behind</summary>
    Growth,

    /// <summary>排位</summary>
    Rank,
}
