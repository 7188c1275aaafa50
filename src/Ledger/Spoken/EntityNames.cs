namespace Luoshi.Ledger.Spoken;

/// <summary>What people call that which entries are about.</summary>
public static class EntityNames
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["place"] = "区划",
        ["plan"] = "年度计划",
        ["task"] = "任务",
        ["progress"] = "进展",
        ["unit"] = "单位负责人员",
        ["assignment"] = "任务交办",
        ["day"] = "放假上班",
        ["urging"] = "催办",
        ["lamprules"] = "亮灯规则",
        ["lamp"] = "灯",
        ["causes"] = "客观原因",
        ["indicator"] = "指标",
        ["observation"] = "观测值",
        ["evidence"] = "佐证",
        ["user"] = "用户",
        ["users"] = "用户登记",
        ["body"] = "单位",
        ["score-rules"] = "评分办法",
        ["score"] = "评分",
        ["links"] = "指标挂接",
        ["snapshot"] = "公开发布",
        ["bulletin"] = "通报",
        ["order"] = "督办单",
        ["reports-above"] = "上级报告",
        ["finding"] = "目标的发现",
        ["report-before"] = "上年报告",
        ["promise"] = "兑现情况",
        ["case"] = "办件",
        ["register"] = "台账",
        ["record"] = "记录",
        ["record-view"] = "台账视图",
        ["record-counter"] = "记录编号",
        ["held-value"] = "不重复的值",
        ["roll-up"] = "汇总",
        ["roll-up-member"] = "汇总明细",
        ["indicator-feed"] = "指标的台账",
        ["traced-figure"] = "报告数据",
    };

    /// <summary>The kinds that have a name.</summary>
    public static IReadOnlyCollection<string> Known => _names.Keys;

    public static string Chinese(EntityKey key) => $"{_names.GetValueOrDefault(key.Kind, key.Kind)} {key.Id}".TrimEnd();

    public static string English(EntityKey key) => key.ToString().TrimEnd();
}
