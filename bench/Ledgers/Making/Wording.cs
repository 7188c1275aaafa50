using System.Globalization;

namespace Luoshi.Bench.Ledgers.Making;

/// <summary>Words for tasks and reports, as long as those of a county are.</summary>
internal static class Wording
{
    private static readonly string[] _units =
        ["发改委", "财政局", "农业农村局", "文旅局", "住建局", "交通局", "水利局", "生态环境局", "教育局", "卫健委", "人社局", "民政局", "商务局", "工信局", "市场监管局", "应急局"];

    private static readonly string[] _chapters = ["产业发展", "项目建设", "乡村振兴", "民生保障", "生态文明", "改革开放"];

    private static readonly string[] _works = ["改造农村公路", "新建高标准农田", "铺设供水管网", "整治河道", "新建标准厂房", "改造老旧小区", "植树造林", "新建幼儿园"];

    private static readonly string[] _steps =
        ["完成前期手续", "完成招投标", "施工单位已进场", "主体工程已完工", "完成了本月计划的工程量", "已组织专家验收", "资金已拨付到位", "正在办理竣工备案"];

    private static readonly string[] _hindrances = ["征地拆迁尚未全部完成", "资金拨付较慢", "材料价格上涨", "冬季无法施工"];

    public static string UnitOf(int task) => _units[task % _units.Length];

    public static string Chapter(int task, int of) => _chapters[task * _chapters.Length / (of + 1)];

    public static string Task(Random chance) => string.Create(CultureInfo.InvariantCulture,
        $"{One(_works, chance)}{chance.Next(2, 90)}公里（处），{One(_works, chance)}{chance.Next(2, 90)}公里（处），年内建成投用，完成投资{chance.Next(200, 9000)}万元");

    public static string Narrative(Random chance) => string.Create(CultureInfo.InvariantCulture,
        $"{One(_steps, chance)}，{One(_steps, chance)}；累计完成投资{chance.Next(100, 9000)}万元，{One(_steps, chance)}，目前现场有施工人员{chance.Next(5, 200)}人、机械{chance.Next(2, 40)}台。");

    public static string Problem(Random chance) => $"{One(_hindrances, chance)}，{One(_hindrances, chance)}。";

    public static string NextStep(Random chance) => $"下月{One(_steps, chance)}，加快{One(_works, chance)}进度。";

    private static string One(string[] words, Random chance) => words[chance.Next(words.Length)];
}
